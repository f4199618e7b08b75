"""Demonstration data: invented people, units and stories, loaded only in demo mode (D13)."""
