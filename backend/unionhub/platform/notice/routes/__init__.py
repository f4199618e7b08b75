"""Routes of notices: the same four for every face, and the mini-program's subscriptions."""
