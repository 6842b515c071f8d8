"""Announcements: written, checked, sent, accounted for."""
