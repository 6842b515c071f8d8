"""Events: finding one, taking part, and running one."""
