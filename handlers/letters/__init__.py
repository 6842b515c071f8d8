"""Letters of assignment: sent by who takes part, looked through by the event's coordinators."""
