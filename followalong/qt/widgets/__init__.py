"""Small widgets, one a file: they paint the values they are given and say what was done to them."""
