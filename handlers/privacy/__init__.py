"""What people can see, have, correct, stop and erase of what is kept about them."""
