"""People as their office meets them: found, corrected, made one, given a new chat."""
