"""What comes in and goes out: inbox, notices, outbox, dead letters, the web chat's far end."""
