"""Cells of the changes of a record."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.clerking import desk_of, employer_of
from backend.api.stage import Stage
from backend.library.test_records import one_member

from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.membership.models.members import Member
from unionhub.platform.account.models import Account


async def _member(stage: Stage) -> Call:
    _, member, _ = await one_member(stage.world)
    return Call(path={"member_id": str(member.id)}, watch=((Member, member.id),))


async def _petition(stage: Stage) -> Call:
    desk = await desk_of(stage.world)
    made: dict[str, Any] = await desk.petition()
    return Call(by=await desk.clerk(), path={"petition_id": made["id"]}, watch=((InspPetition, int(made["id"])),))


async def _employer(stage: Stage) -> Call:
    desk = await desk_of(stage.world)
    employer = await employer_of(desk, await desk.case())
    return Call(by=await desk.clerk(), path={"employer_id": employer["id"]}, watch=((InspEmployer, int(employer["id"])),))


async def _user(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    return Call(path={"account_id": str(staff.id)}, watch=((Account, staff.id),))


REVISIONS: dict[str, Cell] = {
    "staff.membership.list_member_revisions": Cell("unit_admin", _member),
    "staff.inspection.list_petition_revisions": Cell("clerk", _petition),
    "staff.inspection.list_employer_revisions": Cell("clerk", _employer),
    "staff.account.list_user_revisions": Cell("sysadmin", _user),
}
