"""Reading a form's definition. Everything that is wrong with it is told at once, each with the field it is about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from unionhub.platform.form.policy.fields import Field, Form, Kind, Option, Section, ShowIf, ShowTest
from unionhub.platform.form.policy.settings import Settings
from unionhub.platform.form.policy.showing import OPS

FIELDS_MAX = 200
OPTIONS_MAX = 200
LABEL_MAX = 100
NOTE_MAX = 2000
SCORE_MAX = 1000
_KEY = re.compile(r"[a-z][a-z0-9_]{0,31}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Issue:
    """What keeps a definition from being used. ``field``: the key of the field, empty for the form; ``place``: which of its settings."""

    field: str
    place: str
    message: str


class FormUnsound(Exception):
    """The definition cannot be used."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        super().__init__("；".join(one.message for one in issues))
        self.issues = issues


def parse_form(schema: Mapping[str, Any]) -> Form:
    """The sound form of this JSON. Raises FormUnsound with every issue."""
    form, issues = read_form(schema)
    if issues:
        raise FormUnsound(issues)
    return form


def read_form(schema: Mapping[str, Any]) -> tuple[Form, tuple[Issue, ...]]:
    """The form as far as it can be read, and everything that is wrong with it."""
    reader = _Reader()
    form = reader.form(schema)
    return form, tuple(reader.issues)


class _Reader:
    """Keeps what was met so far: keys, earlier fields, issues."""

    def __init__(self) -> None:
        self.issues: list[Issue] = []
        self.earlier: dict[str, Field] = {}
        self.count = 0

    def fault(self, key: str, place: str, message: str) -> None:
        self.issues.append(Issue(key, place, message))

    def form(self, raw: Any) -> Form:
        listed = raw.get("sections") if isinstance(raw, Mapping) else None
        if not isinstance(listed, list) or not listed:
            self.fault("", "sections", "表单还没有内容，请至少添加一个表单项")
            return Form()
        sections = tuple(self._section(one, place) for place, one in enumerate(listed, 1))
        form = Form(sections)
        if not any(one.kind is not Kind.NOTE for one in form.fields()) and not self.issues:
            self.fault("", "sections", "表单里没有要填写的项，请至少添加一个")
        if self.count > FIELDS_MAX:
            self.fault("", "sections", f"一张表单最多 {FIELDS_MAX} 项，现在有 {self.count} 项")
        return form

    def _section(self, raw: Any, place: int) -> Section:
        if not isinstance(raw, Mapping) or not isinstance(raw.get("fields"), list):
            self.fault("", "sections", f"第 {place} 部分没有表单项列表")
            return Section(f"s{place}", "")
        fields = tuple(field for one in raw["fields"] if (field := self._field(one, self.earlier)) is not None)
        return Section(str(raw.get("key") or f"s{place}"), _words(raw, "title"), _words(raw, "hint"), fields)

    def _field(self, raw: Any, earlier: dict[str, Field], *, inside: bool = False) -> Field | None:
        self.count += 1
        if not isinstance(raw, Mapping):
            self.fault("", "fields", "有一个表单项读不出来")
            return None
        key = raw.get("key")
        if not isinstance(key, str) or not _KEY.fullmatch(key) or "__" in key:
            self.fault(str(key or ""), "key", "标识要以小写字母开头，只含小写字母、数字和单个下划线，32 个以内")
            return None
        try:
            kind = Kind(raw.get("kind", ""))
        except ValueError:
            self.fault(key, "kind", f"“{_words(raw, 'label') or key}”的类型不支持")
            return None
        if key in earlier or (inside and key in self.earlier):
            self.fault(key, "key", f"标识“{key}”用了两次，请改一个")
        if inside and kind is Kind.GROUP:
            self.fault(key, "kind", "一组里面不能再放一组")
            return None
        field = self._typed(raw, key, kind, earlier)
        earlier[key] = field
        return field

    def _typed(self, raw: Mapping[str, Any], key: str, kind: Kind, earlier: dict[str, Field]) -> Field:
        label = _words(raw, "label")
        if not label or len(label) > (NOTE_MAX if kind is Kind.NOTE else LABEL_MAX):
            self.fault(key, "label", f"请写标题，{LABEL_MAX} 个字以内")
        field = Field(
            key,
            kind,
            label,
            hint=_words(raw, "hint"),
            required=raw.get("required") is True,
            personal=raw.get("personal") is True,
            reportable=raw.get("reportable") is True,
            show_if=self._show_if(raw.get("show_if"), key, earlier),
            format=_words(raw, "format"),
            pattern=_words(raw, "pattern"),
            pattern_hint=_words(raw, "pattern_hint"),
            min=_bound(raw.get("min")),
            max=_bound(raw.get("max")),
            decimals=self._whole(raw, "decimals", key, 6),
            unit=_words(raw, "unit"),
            max_days=self._whole(raw, "max_days", key, 36500),
            min_count=self._whole(raw, "min_count", key, 200),
            max_count=self._whole(raw, "max_count", key, 200),
            dictionary=_words(raw, "dictionary"),
            options=self._options(raw.get("options"), key, "options"),
            rows=self._options(raw.get("rows"), key, "rows"),
            fields=self._inner(raw, key, kind, earlier),
            score_each=self._whole(raw, "score_each", key, SCORE_MAX),
        )
        Settings(field, lambda place, message: self.fault(key, place, message)).ensure()
        return field

    def _inner(self, raw: Mapping[str, Any], key: str, kind: Kind, earlier: dict[str, Field]) -> tuple[Field, ...]:
        if kind is not Kind.GROUP:
            return ()
        listed = raw.get("fields")
        if not isinstance(listed, list) or not listed:
            self.fault(key, "fields", "这一组里还没有表单项")
            return ()
        here = dict(earlier)
        return tuple(field for one in listed if (field := self._field(one, here, inside=True)) is not None)

    def _show_if(self, raw: Any, key: str, earlier: dict[str, Field]) -> ShowIf | None:
        if raw is None:
            return None
        tests = raw.get("when") if isinstance(raw, Mapping) else None
        if not isinstance(tests, list) or not tests or raw.get("match", "all") not in ("all", "any"):
            self.fault(key, "show_if", "显示条件没有写完整")
            return None
        found = [one for test in tests if (one := self._show_test(test, key, earlier)) is not None]
        return ShowIf(tuple(found), raw.get("match", "all") == "all") if found else None

    def _show_test(self, raw: Any, key: str, earlier: dict[str, Field]) -> ShowTest | None:
        if (
            not isinstance(raw, Mapping)
            or raw.get("op") not in OPS
            or (raw["op"] not in ("filled", "empty") and raw.get("value") in (None, "", []))
        ):
            self.fault(key, "show_if", "显示条件要写明看哪一项、怎样比较和比较的值")
            return None
        if not _comparable(raw.get("value")):
            self.fault(key, "show_if", "显示条件比较的值只能是文字、整数或它们的列表")
            return None
        source = earlier.get(str(raw.get("field")))
        if source is None or source.kind in (Kind.GROUP, Kind.NOTE):
            self.fault(key, "show_if", "显示条件只能看排在前面、要填写的一项")
            return None
        return ShowTest(source.key, raw["op"], raw.get("value"))

    def _options(self, raw: Any, key: str, place: str) -> tuple[Option, ...]:
        if raw is None:
            return ()
        if not isinstance(raw, list) or len(raw) > OPTIONS_MAX or not all(isinstance(one, Mapping) for one in raw):
            self.fault(key, place, f"选项读不出来，或多于 {OPTIONS_MAX} 个")
            return ()
        found = []
        for one in raw:
            value, label, score = one.get("value"), _words(one, "label"), one.get("score", 0)
            if not isinstance(value, str) or not value or len(value) > 64 or not label:
                self.fault(key, place, "每个选项都要有值和文字")
                continue
            if isinstance(score, bool) or not isinstance(score, int) or abs(score) > SCORE_MAX:
                self.fault(key, place, f"选项“{label}”的分值应是 {SCORE_MAX} 以内的整数")
                score = 0
            found.append(Option(value, label, score, one.get("other") is True))
        if len({one.value for one in found}) != len(found):
            self.fault(key, place, "有两个选项的值相同")
        return tuple(found)

    def _whole(self, raw: Mapping[str, Any], name: str, key: str, most: int) -> int:
        value = raw.get(name, 0)
        if value is None or value == "":
            return 0
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
            self.fault(key, name, f"应是 0 到 {most} 的整数")
            return 0
        return value


def _words(raw: Mapping[str, Any], name: str) -> str:
    value = raw.get(name)
    return value.strip() if isinstance(value, str) else ""


def _comparable(value: Any) -> bool:
    listed = value if isinstance(value, list) else [value]
    return all(one is None or (isinstance(one, str | int) and not isinstance(one, bool)) for one in listed)


def _bound(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    return str(value) if isinstance(value, int | str) else "?"
