"""*Tanya panitia*: a question is asked, taken by a coordinator, and answered in the chat."""
