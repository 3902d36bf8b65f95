"""The pure core: no Qt, files, clock, threads or randomness."""
