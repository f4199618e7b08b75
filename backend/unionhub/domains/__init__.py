"""One package per business system; domains meet only through ports and events."""
