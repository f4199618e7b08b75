"""Jobs of labour inspection."""
