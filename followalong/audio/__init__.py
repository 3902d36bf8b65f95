"""Voice and tones: clips made ahead of time, and what to play when."""
