"""What travels through approval flows in membership."""
