"""A seat that goes over to somebody else of the same institution."""
