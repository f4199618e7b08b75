"""Hides what must never reach a log, a queue row or an audit label: card numbers, mobile numbers, tokens, passwords (SEC-X1, D6).

A guess errs towards hiding: a row id that happens to look like a card number is hidden too, at no harm.
"""

import re
from typing import Any

HIDDEN = "***"

_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
_DAY = r"(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12][0-9]|3[01])"
_CARD_18 = rf"(?<![0-9])[1-9][0-9]{{5}}[ -]?(?:18|19|20)[0-9]{{2}}[ -]?{_DAY}[ -]?[0-9]{{3}}[0-9Xx](?![0-9])"
_CARD_15 = rf"(?<![0-9])[1-9][0-9]{{5}}[0-9]{{2}}{_DAY}[0-9]{{3}}(?![0-9])"
_MOBILE = r"(?<![0-9])(?<![0-9]\.)(?:\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"
_NUMBERS = re.compile(f"{_CARD_18}|{_CARD_15}|{_MOBILE}")
_HAS_DIGITS = re.compile(r"[0-9]{3}")

_NAMES = (
    "password|passwd|pwd|passphrase|secret|token|authorization|cookie|api[_-]?key|private[_-]?key|session[_-]?id|signature|"
    "sms[_-]?code|captcha[_-]?answer|otp|密码|口令|验证码"
)
_ASSIGNED = re.compile(
    rf"((?:[A-Za-z_-]*)(?:{_NAMES})[A-Za-z_]*[\"']?\s*(?:[:=：]|\bis\b|为|是)\s*[\"']?)((?:bearer\s+|basic\s+)?[^\s\"',;&}}\])]+)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}", re.IGNORECASE)
_URL_SECRET = re.compile(r"(://[^/\s:@]*:)[^@/\s]+@")
_PEM = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL)
_OPAQUE = re.compile(
    r"(?<![A-Za-z0-9_-])(?:eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?|[0-9a-f]{40,}|[0-9A-F]{40,}|"
    r"(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_-]*[A-Z])(?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{32,})(?![A-Za-z0-9_-])"
)
_SECRET_HINT = re.compile(rf"{_NAMES}|bearer|basic|://|private key|[A-Za-z0-9_-]{{32}}|eyj", re.IGNORECASE)

SENSITIVE_KEYS = frozenset(
    (
        "password",
        "old_password",
        "new_password",
        "initial_password",
        "passwd",
        "pwd",
        "secret",
        "token",
        "access_token",
        "refresh_token",
        "csrf_token",
        "session_token",
        "authorization",
        "cookie",
        "api_key",
        "private_key",
        "otp",
        "totp",
        "sms_code",
        "captcha_answer",
        "session_key",
        "cert_no",
        "id_card",
        "id_number",
        "id_card_no",
        "phone",
        "mobile",
        "contact_phone",
        "bank_card",
        "bank_card_no",
        "openid",
        "unionid",
        "signature",
    )
)

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_EXACT_CARD = re.compile(r"(?<![0-9])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])")
_WHOLE_MOBILE = re.compile(r"(?:\+?86)?1[3-9][0-9]{9}")


def redact_numbers(text: str) -> str:
    """Hide card and mobile numbers; everything else stays. For labels and reasons that people typed."""
    plain = text.translate(_WIDE) if not text.isascii() else text
    if not _HAS_DIGITS.search(plain):
        return text
    pieces: list[str] = []
    at = 0
    for match in _NUMBERS.finditer(plain):  # the translation keeps positions
        pieces += [text[at : match.start()], HIDDEN]
        at = match.end()
    return text if at == 0 else "".join(pieces) + text[at:]


def redact(text: str) -> str:
    """Hide everything personal or secret in a text. For logs and error texts."""
    if _SECRET_HINT.search(text):
        text = _PEM.sub(HIDDEN, text)
        text = _URL_SECRET.sub(rf"\1{HIDDEN}@", text)
        text = _ASSIGNED.sub(rf"\1{HIDDEN}", text)
        text = _BEARER.sub(rf"\1 {HIDDEN}", text)
        text = _OPAQUE.sub(HIDDEN, text)
    return redact_numbers(text)


def redact_value(value: Any, key: str = "", depth: int = 0) -> Any:
    """A structured value with sensitive keys and texts hidden; unknown objects become redacted text."""
    if key.lower() in SENSITIVE_KEYS and value not in (None, ""):
        return HIDDEN
    if value is None or isinstance(value, (bool, float)):
        return value
    if isinstance(value, int):
        return value if redact_numbers(str(value)) == str(value) else HIDDEN
    if depth < 6 and isinstance(value, dict):
        return {str(name): redact_value(item, str(name), depth + 1) for name, item in value.items()}
    if depth < 6 and isinstance(value, (list, tuple, set, frozenset)):
        return [redact_value(item, key, depth + 1) for item in value]
    return redact(value if isinstance(value, str) else str(value))


def holds_personal_number(text: str) -> bool:
    """Whether a text surely holds a card number (date and check digit right) or is a mobile number: refused in queue rows (D6)."""
    plain = text.translate(_WIDE)
    if _WHOLE_MOBILE.fullmatch(plain.strip()):
        return True
    return any(_check_digit_fits(match.group()) for match in _EXACT_CARD.finditer(plain))


def _check_digit_fits(card: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(card, _WEIGHTS, strict=False))
    return "10X98765432"[total % 11] == card[17].upper()
