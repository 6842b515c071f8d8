"""Who takes part is reminded, asked whether they come, and gets the event into a calendar."""
