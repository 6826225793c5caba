"""The home screen: what to be asked, and how."""
