"""Tables of labour inspection."""
