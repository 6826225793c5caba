"""Learning evidence from passages and labelled answers; what comes of it is read by `simulator.feedback`."""
