"""The screen that plays a session: small painted parts, each fed from one Moment."""
