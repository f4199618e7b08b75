"""The real-name check (实名核验): do this name and this identity card belong together? Through Tencent's IdCardVerification.

Glossary
    match 一致          the authority knows the card and the name is the same
    mismatch 不一致     the authority knows the card under another name
    not_found 查无此人  the authority has no such card, or does not accept this name or card as well formed
    unavailable 未核成  nobody answered in time, or the quota is used up; says nothing about the person
"""

from unionhub.integrations.realname.client import RealnameClient
from unionhub.integrations.realname.ports import RealnameCheck, RealnameConfig, RealnamePort, RealnameResult

__all__ = ["RealnameCheck", "RealnameClient", "RealnameConfig", "RealnamePort", "RealnameResult"]
