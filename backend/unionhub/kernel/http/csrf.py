"""CSRF tokens of cookie sessions: a keyed digest of the session token, so nothing is stored (check 14)."""

import hashlib
import hmac


def csrf_token(session_token: str) -> str:
    """The CSRF token that belongs to a cookie session: only who can read the login answer or /me knows it."""
    return hmac.new(session_token.encode(), b"unionhub-csrf", hashlib.sha256).hexdigest()
