"""Bodies, filters and answers of labour inspection."""
