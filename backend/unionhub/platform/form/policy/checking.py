"""A whole form: what is shown, what the answers become, everything that is wrong at once, and the score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from unionhub.platform.form.policy.fields import OTHER, Field, Form, Kind
from unionhub.platform.form.policy.showing import shown
from unionhub.platform.form.policy.values import Problem, World, Wrong, is_empty, missing, read

GROUP_MAX = 50


@dataclass(frozen=True, slots=True)
class Checked:
    """What a form's answers come to. ``answers`` holds shown fields only, as they are kept; with problems it holds those that are right."""

    answers: dict[str, Any]
    problems: tuple[Problem, ...]
    score: int
    shown: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether it may be handed in."""
        return not self.problems


def check(form: Form, answers: Mapping[str, Any], world: World) -> Checked:
    """Read all answers. Keys that no shown field has are left out: nothing hidden is kept."""
    kept: dict[str, Any] = {}
    problems: list[Problem] = []
    seen: list[str] = []
    for field in form.fields():
        if shown(field, kept):
            seen.append(field.key)
            _answer(field, answers, kept, problems, world, "")
    return Checked(kept, tuple(problems), sum(_score(field, kept) for field in form.fields()), tuple(seen))


def _answer(field: Field, sent: Mapping[str, Any], kept: dict[str, Any], problems: list[Problem], world: World, prefix: str) -> None:
    path = prefix + field.key
    value = sent.get(field.key)
    if field.kind is Kind.NOTE:
        return
    if is_empty(value):
        if field.required or (field.kind is Kind.GROUP and field.min_count):
            problems.append(Problem(path, "required", missing(field)))
        return
    if field.kind is Kind.GROUP:
        _group(field, value, kept, problems, world, path)
        return
    try:
        kept[field.key] = read(field, value, world)
    except Wrong as wrong:
        problems.append(Problem(f"{path}.{wrong.at}" if wrong.at else path, wrong.code, wrong.message))
        return
    _beside(field, sent, kept, problems, world, prefix)


def _beside(field: Field, sent: Mapping[str, Any], kept: dict[str, Any], problems: list[Problem], world: World, prefix: str) -> None:
    """The words beside a chosen “其他”."""
    chosen = kept[field.key] if isinstance(kept[field.key], list) else [kept[field.key]]
    other = next((one for one in field.options if one.other and one.value in chosen), None)
    if other is None or field.kind not in (Kind.SELECT, Kind.MULTI_SELECT):
        return
    key = field.key + OTHER
    asked = Field(key, Kind.TEXT, f"“{other.label}”的内容")
    words = sent.get(key)
    if is_empty(words):
        problems.append(Problem(prefix + key, "required", missing(asked)))
        return
    try:
        kept[key] = read(asked, words, world)
    except Wrong as wrong:
        problems.append(Problem(prefix + key, wrong.code, wrong.message))


def _group(field: Field, value: Any, kept: dict[str, Any], problems: list[Problem], world: World, path: str) -> None:
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        problems.append(Problem(path, "type", f"{field.label}的内容不对，请重新填写"))
        return
    rows: Sequence[Mapping[str, Any]] = value
    if len(rows) < field.min_count:
        problems.append(Problem(path, "min_count", f"{field.label}至少 {field.min_count} 项"))
    most = field.max_count or GROUP_MAX
    if len(rows) > most:
        problems.append(Problem(path, "max_count", f"{field.label}最多 {most} 项"))
        return
    kept[field.key] = found = []
    for place, row in enumerate(rows):
        here: dict[str, Any] = {}
        for one in field.fields:
            if shown(one, {**kept, **here}):
                _answer(one, row, here, problems, world, f"{path}.{place}.")
        found.append(here)


def _score(field: Field, kept: Mapping[str, Any]) -> int:
    value = kept.get(field.key)
    if value is None:
        return 0
    if field.kind is Kind.RATING:
        return int(value) * field.score_each
    by_value = {one.value: one.score for one in field.options}
    chosen = value.values() if field.kind is Kind.MATRIX else value if isinstance(value, list) else [value]
    return sum(by_value.get(one, 0) for one in chosen) if by_value and field.kind is not Kind.GROUP else 0


def highest_score(form: Form) -> int:
    """The most points anybody can have, whatever is shown to them."""
    return sum(_highest(field) for field in form.fields())


def _highest(field: Field) -> int:
    if field.kind is Kind.RATING:
        return int(field.max or 5) * field.score_each
    scores = [one.score for one in field.options]
    if field.kind is Kind.MULTI_SELECT:
        best = sorted((one for one in scores if one > 0), reverse=True)
        return sum(best[: field.max_count or len(best)])
    return max(scores, default=0) * (len(field.rows) if field.kind is Kind.MATRIX else 1)
