"""An event is evaluated by itself: its speakers, its organisers, and what kept people away."""
