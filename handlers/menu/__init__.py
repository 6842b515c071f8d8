"""Finding the way: first words, the menu, and the buttons that lead somewhere."""
