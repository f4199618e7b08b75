"""工惠通 UnionHub: one async API for trade unions and local labour bureaus, behind three faces."""

__version__ = "0.1.0"
