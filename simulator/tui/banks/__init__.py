"""The banks screen: what there is to be asked, what is wrong with it, and writing more."""
