"""What runs all the time: turns, the sender with its pace, and the fetching of files."""
