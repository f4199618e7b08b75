"""Jobs of content."""
