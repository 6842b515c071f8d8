"""An event as its coordinators plan it: its parts, sessions and quotas, changed and cancelled."""
