"""Consumers of membership."""
