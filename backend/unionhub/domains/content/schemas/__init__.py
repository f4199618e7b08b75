"""Bodies and answers of content."""
