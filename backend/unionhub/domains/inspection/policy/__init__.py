"""Pure rules of labour inspection."""
