"""The people who run an office or work with it: invited, listed, and let go."""
