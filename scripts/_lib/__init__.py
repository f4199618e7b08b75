"""Helpers of the commands in scripts/: standard library only, so that they run before anything is installed."""
