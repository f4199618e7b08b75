"""Members as rows of a workbook: tails instead of numbers, masked addresses, words instead of codes (ORG-20, check 24)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from unionhub.domains.membership.enums.members import MEMBER_SOURCE_NAMES, MEMBER_STATUS_NAMES
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.domains.membership.policy.member_exports import spec_of
from unionhub.domains.membership.policy.member_fields import SEALED, Home, Kind, MemberField
from unionhub.domains.membership.views import SEX_NAMES
from unionhub.kernel.excel import Cell
from unionhub.kernel.masking import mask
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_path_names


@dataclass(frozen=True, slots=True)
class MemberBook:
    """The chosen columns and the words for their codes."""

    columns: Sequence[str]
    names: Mapping[str, Mapping[str, str]]

    async def cells(self, members: Sequence[Member]) -> list[list[Cell]]:
        """One line per member; profiles are read only when a column needs them."""
        paths = await system_path_names({one.unit_id for one in members}) if "union" in self.columns else {}
        profiles: dict[int, MemberProfile] = {}
        if any((spec := spec_of(key)) is not None and spec.home is Home.PROFILE for key in self.columns):
            profiles = {row.member_id: row for row in await MemberProfile.filter(member_id__in=[one.id for one in members])}
        return [[self._cell(key, one, profiles.get(one.id), paths) for key in self.columns] for one in members]

    def _cell(self, key: str, member: Member, profile: MemberProfile | None, paths: Mapping[int, str]) -> Cell:
        match key:
            case "sex":
                return SEX_NAMES.get(member.sex or "", "未知")
            case "cert_tail":
                return member.cert_no_tail or ""
            case "phone_tail":
                return member.phone_tail or ""
            case "union":
                return paths.get(member.unit_id, "")
            case "status":
                return MEMBER_STATUS_NAMES[member.status]
            case "source":
                return MEMBER_SOURCE_NAMES[member.source]
            case "birth_year" | "name" | "member_no":
                value: Cell = getattr(member, key)
                return value
        field = spec_of(key)
        assert field is not None
        return self._stored(field, member, profile)

    def _stored(self, field: MemberField, member: Member, profile: MemberProfile | None) -> Cell:
        holder = member if field.home is Home.MEMBER else profile
        stored = getattr(holder, field.stored_as) if holder is not None else None
        if stored is None or stored == "":
            return None
        if field.key in SEALED:
            stored = stored.open()
            stored = mask(field.mask, stored) if field.mask else stored
        if field.kind is Kind.FLAG:
            return "是" if stored else "否"
        named: Cell = self.names.get(field.dictionary, {}).get(stored, stored) if field.dictionary else stored
        return named


async def open_book(columns: Sequence[str]) -> MemberBook:
    """With the dictionaries of the chosen columns."""
    wanted = {spec.dictionary for key in columns if (spec := spec_of(key)) is not None and spec.dictionary}
    return MemberBook(columns, {key: await names_of(key) for key in wanted})
