"""Slow pictures and files, drawn in one worker process."""
