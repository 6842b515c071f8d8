"""Who somebody is: consent, profile, and the invitations that give a role."""
