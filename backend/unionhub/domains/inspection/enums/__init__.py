"""Option sets of labour inspection."""
