"""An announcement is written, checked and confirmed."""
