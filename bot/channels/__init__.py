"""Far ends of the wire: one folder a channel, the only importer of its library."""
