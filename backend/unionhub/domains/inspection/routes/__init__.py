"""Routes of labour inspection."""
