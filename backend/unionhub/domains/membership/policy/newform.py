"""Pure rules of the form of new-form workers: what must be told, and how an added field is answered (JOIN-07)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from unionhub.domains.membership.enums.newform import AnswerKind

MIN_SCREENSHOTS, MAX_SCREENSHOTS = 1, 3
TEXT_MAX = 200
FieldProblem = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class NewFormFacts:
    """What a new-form worker tells of the work (JOIN-07); codes of join.* dictionaries, ``answers`` by field id."""

    industry: str
    platform: str
    occupation: str
    employer_name: str
    work_area_code: str
    work_region: str = ""
    screenshots: tuple[int, ...] = ()
    answers: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """An added field as the rule sees it; ``choices`` are the values a select takes."""

    id: int
    name: str
    kind: AnswerKind
    required: bool
    choices: frozenset[str] = frozenset()


def check_screenshots(screenshots: Sequence[int]) -> list[FieldProblem]:
    """Between one and three, none of them twice."""
    if not MIN_SCREENSHOTS <= len(screenshots) <= MAX_SCREENSHOTS:
        return [("new_form.screenshots", "count", f"请上传 {MIN_SCREENSHOTS} 到 {MAX_SCREENSHOTS} 张订单截图")]
    if len(set(screenshots)) != len(screenshots):
        return [("new_form.screenshots", "repeated", "有截图重复了，请删除其中一张")]
    return []


def check_answers(questions: Sequence[Question], answers: Mapping[int, str]) -> list[FieldProblem]:
    """Every required question has an answer, every answer a question, every choice is one of those offered."""
    problems: list[FieldProblem] = []
    known = {question.id: question for question in questions}
    for field_id in answers:
        if field_id not in known:
            problems.append((f"new_form.answers.{field_id}", "unknown", "申请表已调整，请刷新后重新填写"))
    for question in questions:
        place, value = f"new_form.answers.{question.id}", answers.get(question.id, "").strip()
        if not value:
            if question.required:
                verb = "选择" if question.kind is AnswerKind.SELECT else "填写"
                problems.append((place, "missing", f"请{verb}{question.name}"))
        elif question.kind is AnswerKind.SELECT and value not in question.choices:
            problems.append((place, "unknown_code", "不在可选范围内，请重新选择"))
        elif len(value) > TEXT_MAX:
            problems.append((place, "string_too_long", f"最多 {TEXT_MAX} 个字"))
    return problems
