"""The page that shows the code of a session to a room."""
