"""The second front end, in plain text."""
