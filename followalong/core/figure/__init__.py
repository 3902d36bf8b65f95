"""The figure that shows a stretch: pure geometry from a pose to flat shapes."""
