"""Routes of notices: the same four for both faces, and the mini-program's subscriptions."""
