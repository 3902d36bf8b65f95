"""followalong plays a stretching routine to you."""

__version__ = "0.1.0"
