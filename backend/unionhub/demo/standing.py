"""What the demonstration's members do and how they use the phone side, so that the statistics have something to count."""

import datetime as dt
import random
from typing import Any

from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.standing import VerifiedVia
from unionhub.kernel import clock
from unionhub.platform.org.models import OrgUnit

# word in the union's name → occupation, industry, platform
_TRADES = {
    "快递": ("03", "60", "KD"),
    "外卖": ("04", "62", "WM"),
    "到家": ("04", "62", "WM"),
    "网约车": ("02", "54", "WYC"),
    "出行": ("02", "54", "WYC"),
    "货运": ("01", "54", "HY"),
    "物流": ("01", "54", "HY"),
    "速运": ("03", "60", "KD"),
    "家政": ("06", "80", "JZ"),
    "护理": ("05", "80", "JZ"),
}
_OTHERS = (*_TRADES.values(), ("12", "82", "PT"), ("10", "87", "ZB"), ("11", "54", "DJ"), ("08", "70", ""), ("", "", ""))


def facts_of(unit: OrgUnit, joined: dt.date, chance: random.Random) -> dict[str, Any]:
    """Columns of a member of this union."""
    return {**_work(unit.name, chance), **_phone_side(joined, chance), **_status(joined, chance)}


def _work(name: str, chance: random.Random) -> dict[str, Any]:
    trade = next((codes for word, codes in _TRADES.items() if word in name), None)
    if chance.random() >= (0.85 if trade else 0.06):
        return {}
    occupation, industry, platform = trade if trade and chance.random() < 0.9 else chance.choice(_OTHERS)
    return {"is_new_form": True, "occupation": occupation, "industry": industry, "platform": platform}


def _phone_side(joined: dt.date, chance: random.Random) -> dict[str, Any]:
    if chance.random() < 0.38:
        return {}
    days = int(120 * chance.random() ** 2.2)
    seen = max(joined, clock.today() - dt.timedelta(days=days))
    if chance.random() < 0.22:
        return {"seen_on": seen}
    return {"seen_on": seen, "verified_at": clock.day_start(joined) + dt.timedelta(hours=9), "verified_via": VerifiedVia.PHONE.value}


def _status(joined: dt.date, chance: random.Random) -> dict[str, Any]:
    """A few have left since, some keep their membership in retirement."""
    since = (clock.today() - joined).days
    drawn = chance.random()
    if drawn < 0.012 and since > 60:
        left = joined + dt.timedelta(days=chance.randrange(30, since))
        return {"status": MemberStatus.LEFT, "live_slot": None, "left_on": left}
    return {"status": MemberStatus.RETIRED} if drawn > 0.985 else {}
