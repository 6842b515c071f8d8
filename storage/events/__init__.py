"""What offices offer: events, their sessions and quotas."""
