"""Pure rules of employers' names: what counts as the same name."""

import hashlib
import re
import unicodedata

_NOISE = re.compile(r"[\s·•.,，。、\-—_（）()【】\[\]<>《》“”\"'‘’]+")


def plain_name(name: str) -> str:
    """The name without width, blanks, brackets and punctuation: 速达（青禾）有限公司 = 速达(青禾) 有限公司."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", name)).casefold()


def name_key(name: str) -> str:
    """The digest of the plain name, by which one spelling is found again."""
    return hashlib.sha256(plain_name(name).encode("utf-8")).hexdigest()


_FORM = re.compile(r"(股份有限公司|有限责任公司|有限公司|集团公司|总公司|分公司|公司|集团|经营部|服务部|商行|厂|店)+$")
_LEAST = 2


def core_name(name: str) -> str:
    """The name without its legal form, by which look-alikes are found: 青禾速达物流有限公司 and 青禾速达物流公司 share 青禾速达物流."""
    plain = plain_name(name)
    core = _FORM.sub("", plain)
    return core if len(core) >= _LEAST else plain


def name_head(name: str, most: int = 4) -> str:
    """The first characters up to a blank, bracket or point: where look-alikes are looked for."""
    parts = [part for part in _NOISE.split(name) if part]
    return parts[0][:most] if parts else name


def looks_alike(one: str, other: str) -> bool:
    """Whether two names may well be one employer's: one's core begins, ends or holds the other's. A person decides."""
    first, second = sorted((core_name(one), core_name(other)), key=len)
    return (len(first) >= _LEAST * 2 and first in second) or first == second
