"""What the desktop offers: awake, idle, a screen at all; each with a null."""
