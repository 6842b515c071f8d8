"""Events on other days: moved, copied, in series, made of templates of programmes."""
