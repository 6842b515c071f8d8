"""Seats of an event: wished for, approved, waited for, offered, confirmed, given back."""
