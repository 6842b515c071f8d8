"""Events made of others: copies, series, templates of programmes."""
