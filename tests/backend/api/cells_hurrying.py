"""Cells of 催办: the applicant urges the union that has it."""

from backend.api.cells import Call, Cell
from backend.api.cells_matters import _own_leave, _own_transfer, _own_verification
from backend.api.stage import Stage

from unionhub.domains.membership.models.applications import MembershipApplication


async def _application(stage: Stage) -> Call:
    _, client, application = await stage.applicant()
    row = int(application["id"])
    return Call(by=client, path={"application_id": application["id"]}, watch=((MembershipApplication, row),), mine=application["id"])


HURRYING: dict[str, Cell] = {
    "member.membership.remind_my_application": Cell("member", _application, audit="membership.application.reminded", fresh=True),
    "member.membership.remind_my_transfer": Cell("member", _own_transfer, audit="membership.transfer.reminded", fresh=True),
    "member.membership.remind_my_verification": Cell("member", _own_verification, audit="membership.verification.reminded", fresh=True),
    "member.membership.remind_my_leave": Cell("member", _own_leave, audit="membership.leave.reminded", fresh=True),
}
