"""A member's whole record as officers and the member see it, and what they send back (JOIN-29)."""

from typing import Literal

from pydantic import Field

from unionhub.kernel.http.schema import Id, Schema, version_field


class RecordField(Schema):
    key: str
    label: str
    kind: str
    dictionary: str
    value: str = Field(description="可直接编辑的内容；遮盖的一项为空")
    text: str = Field(description="给人看的内容，号码与住址已遮盖")
    masked: bool
    required: bool
    editable: bool
    hint: str
    max_chars: int


class RecordSection(Schema):
    title: str
    fields: list[RecordField]


class MemberRecord(Schema):
    member_id: Id
    version: int
    complete: bool = Field(description="统一表格的必填项是否齐全")
    missing: list[str]
    sections: list[RecordSection]


class RecordChange(Schema):
    version: int = version_field()
    values: dict[str, str | None] = Field(min_length=1, max_length=64, description="字段 → 新内容；null 为清空，没有写到的不变")


class RecordUnmask(Schema):
    fields: list[Literal["household_addr", "living_addr", "vehicle_no", "bank_card_no", "cert_valid_to"]] = Field(
        min_length=1, max_length=5
    )
    reason: str = Field(min_length=2, max_length=200)


class RecordUnmasked(Schema):
    values: dict[str, str]


class ExportField(Schema):
    key: str
    label: str
    section: str
    chosen: bool = Field(description="没有另选时就导出这一列")
    sensitive: bool
