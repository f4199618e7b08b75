"""Scoped reads of membership. Every read takes the actor; lists never decrypt, they show tails (D6, D7)."""

from unionhub.domains.membership.queries import applications, imports, members, newform, qrcodes, scope

__all__ = ["applications", "imports", "members", "newform", "qrcodes", "scope"]
