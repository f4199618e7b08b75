"""The poster by which a member invites colleagues into the own union (JOIN-03)."""

from functools import partial

from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.errors import NoInvitation
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.poster import draw_invitation
from unionhub.domains.membership.service.qrcodes import join_url, system_share_token_of
from unionhub.kernel import services
from unionhub.kernel.images import in_image_thread
from unionhub.kernel.site import Site
from unionhub.platform.org.ports import UnitRef, system_get_unit, system_path_names


async def invitation_code(unit: UnitRef) -> JoinQrcode | None:
    """The code whose link the members of a union pass on; none while nobody could join by it."""
    return await system_share_token_of(unit.id) if unit.is_active and unit.scan_join_enabled else None


async def make_invitation(unit_id: int, inviter: str) -> bytes:
    """The poster of a union with the link its members pass on, as a PNG; nothing of the member but `inviter` stands on it.

    Raises NoInvitation while nobody could join by it: a picture in somebody's album cannot explain that later.
    """
    unit = await system_get_unit(unit_id)
    code = await invitation_code(unit)
    if code is None:
        raise NoInvitation
    site = services.get(Site)
    return await in_image_thread(
        partial(
            draw_invitation,
            site_name=site.name,
            union_name=unit.name,
            unit_path=(await system_path_names([unit.id]))[unit.id].rpartition(" / ")[0],  # without the union itself
            url=join_url(code.share_token),
            inviter=inviter,
            theme=site.theme,
            new_form=code.form_kind is FormKind.NEW_FORM,
        )
    )
