"""What somebody typed into the box, classed: each class is answered by an index, none by reading everything."""

from dataclasses import dataclass
from enum import StrEnum

from unionhub.kernel import codes

SHORTEST_NUMBER = 4
CERT_LENGTHS = (15, 18)


class Wanted(StrEnum):
    """What a text is taken for."""

    CERT = "cert"
    PHONE = "phone"
    USCC = "uscc"
    NUMBER = "number"
    NAME = "name"


WANTED_NAMES = {
    Wanted.CERT: "证件号码",
    Wanted.PHONE: "手机号码",
    Wanted.USCC: "统一社会信用代码",
    Wanted.NUMBER: "编号",
    Wanted.NAME: "名称",
}
SENSITIVE = frozenset({Wanted.CERT, Wanted.PHONE})


@dataclass(frozen=True, slots=True)
class Words:
    """The normalised text and what it is taken for. ``tail``: four characters that may end a certificate or phone."""

    wanted: Wanted
    text: str

    @property
    def sensitive(self) -> bool:
        """Whether looking for it tells about a person whoever knows the number."""
        return self.wanted in SENSITIVE

    @property
    def tail(self) -> str | None:
        """The last four of a certificate or phone, if the text may be that."""
        return self.text if self.wanted is Wanted.NUMBER and len(self.text) == SHORTEST_NUMBER and self.text[:3].isdigit() else None


def classify(text: str) -> Words | None:
    """What the text is taken for; None when it is too short to look for (one letter, three digits)."""
    plain = text.strip()
    number = codes.normalise_id(plain)
    credit = codes.normalise_uscc(plain)
    if codes.check_uscc(credit).ok and not codes.check_resident_id(number).ok:
        return Words(Wanted.USCC, credit)
    if len(number) in CERT_LENGTHS and number[:-1].isdigit():
        return Words(Wanted.CERT, number)
    mobile = codes.check_mobile(plain)
    if mobile.ok:
        return Words(Wanted.PHONE, mobile.value)
    dense = codes.squeeze(plain).upper() if plain else ""
    if dense.isascii() and any(one.isdigit() for one in dense):
        return Words(Wanted.NUMBER, dense) if len(dense) >= SHORTEST_NUMBER else None
    if not plain or (plain.isascii() and len(plain) < 2):
        return None
    return Words(Wanted.NAME, plain)
