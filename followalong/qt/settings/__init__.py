"""The page of settings: facts in tables, small controls, and what is heard when one is tried."""
