"""A Script or Routine as text, handout, sound or subtitles."""
