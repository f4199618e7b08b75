"""What officers do with the member library."""

from unionhub.domains.membership.queries import access_member
from unionhub.domains.membership.service.review import FIELDS
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.ports import system_cert_no
from unionhub.platform.audit.ports import record_audit


async def unmask_member(actor: Actor, member_id: int, fields: list[str], reason: str) -> dict[str, str]:
    """Full numbers of a member for a stated reason; each look is an audit record (check 24)."""
    async with transaction() as tx:
        member = await access_member(actor, member_id)
        shown: dict[str, str] = {}
        if "cert_no" in fields:
            shown["cert_no"] = await system_cert_no(member.person_id)
        if "phone" in fields:
            if member.phone is None:
                raise NotFound("这位会员没有登记手机号")
            shown["phone"] = member.phone.open()
        await record_audit(
            tx,
            actor,
            "membership.member.unmasked",
            object_type="member",
            object_id=member.id,
            label=f"{member.name}：{'、'.join(FIELDS[name] for name in fields)}",
            unit_id=member.unit_id,
            reason=reason,
        )
    return shown
