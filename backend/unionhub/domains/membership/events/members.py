"""Facts of the member library. ``aggregate_id`` is the member (or the import), ``aggregate_version`` its version after the change."""

from unionhub.kernel.queue import Event, event


@event("membership.member_joined")
class MemberJoined(Event):
    """A membership began."""

    unit_id: int
    biz_date: str
    person_id: int


@event("membership.members_imported")
class MembersImported(Event):
    """A part of an import was written: ``unit_ids`` are the unions of its members, before and after. At most some hundred units each."""

    unit_ids: tuple[int, ...]
    biz_date: str
    members: int


@event("membership.member_updated")
class MemberUpdated(Event):
    """Facts of a member changed (status while alive, new-form facts, name …); ``fields`` names them."""

    unit_id: int
    biz_date: str
    fields: tuple[str, ...]


@event("membership.member_verified")
class MemberVerified(Event):
    """A member became a 认证会员 (JOIN-21); ``via`` says how."""

    unit_id: int
    biz_date: str
    person_id: int
    via: str


@event("membership.member_transferred")
class MemberTransferred(Event):
    """A membership moved to another union (转会, JOIN-18); ``unit_id`` is the new one."""

    unit_id: int
    from_unit_id: int
    biz_date: str
    person_id: int


@event("membership.member_assigned")
class MemberAssigned(Event):
    """A member of the 归属待定 list was given to a union (JOIN-20); ``unit_id`` is the new one."""

    unit_id: int
    from_unit_id: int
    biz_date: str
    person_id: int


@event("membership.member_left")
class MemberLeft(Event):
    """A membership ended (退会, 自动退会, 开除会籍, 死亡注销); ``status`` is the code of std.member_status."""

    unit_id: int
    biz_date: str
    person_id: int
    status: str


@event("membership.member_reinstated")
class MemberReinstated(Event):
    """An ended membership lives again."""

    unit_id: int
    biz_date: str
    person_id: int
