"""Scoped reads of labour inspection."""
