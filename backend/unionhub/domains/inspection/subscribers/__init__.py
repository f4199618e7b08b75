"""Consumers of labour inspection."""
