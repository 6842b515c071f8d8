"""Who was there: by a code that changes, by a coordinator's list, or as a walk-in."""
