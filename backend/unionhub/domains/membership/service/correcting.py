"""Putting the key of a membership right: name and certificate, asked for by the member and decided by their union (PIPL 46)."""

from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.queries.members import access_member
from unionhub.domains.membership.service.telling import tell_updated
from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import Conflict, InvalidFields
from unionhub.platform.account.ports import correct_person, find_person
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.privacy.ports import DataSubject

NAME_MOST = 64


class CertificateHeld(Conflict):
    code = "membership.certificate_held"
    message = "这个证件号码已经登记在另一个人名下，请核对证件原件后再办理"


def check_name(text: str) -> str:
    """A name as written on the certificate. Raises InvalidFields."""
    name = " ".join(text.split())
    if not 2 <= len(name) <= NAME_MOST or any(letter.isdigit() for letter in name):
        raise InvalidFields([("wanted", "format", "请填写身份证上的姓名")])
    return name


def check_cert_no(text: str) -> str:
    """A valid resident id. Raises InvalidFields."""
    checked = codes.check_resident_id(text)
    if not checked.ok:
        raise InvalidFields([("wanted", "format", "身份证号码不正确，请核对")])
    return checked.value


async def correct_name(tx: Tx, actor: Actor, subject: DataSubject, value: str) -> None:
    """The name of the person and on the membership."""
    before = await _member(actor, subject)
    person_id = before.person_id
    await correct_person(tx, person_id, name=value)
    await _write(tx, actor, before, {"name": value}, Change("name", "姓名", before.name, value))


async def correct_cert_no(tx: Tx, actor: Actor, subject: DataSubject, value: str) -> None:
    """The certificate number, with what it says of sex and birth year. Raises CertificateHeld."""
    before = await _member(actor, subject)
    known = await find_person(value)
    if known is not None and known.id != before.person_id:
        raise CertificateHeld
    person = await correct_person(tx, before.person_id, cert_no=value)
    change = Change("cert_no", "证件号码", f"尾号 {before.cert_no_tail}", f"尾号 {person.cert_no_tail}")
    facts = {"cert_no_tail": person.cert_no_tail, "sex": person.sex, "birth_year": person.birth_year}
    await _write(tx, actor, before, facts, change)


async def _member(actor: Actor, subject: DataSubject) -> Member:
    """The person's newest membership, if the officer looks after it."""
    found = await Member.filter(person_id=subject.person_id).order_by("-id").first()
    if found is None:
        raise Conflict("这位会员已不在会员库中，不能直接更正，请在答复里说明")
    return await access_member(actor, found.id)


async def _write(tx: Tx, actor: Actor, found: Member, facts: dict[str, object], change: Change) -> None:
    member = await lock_one(tx, Member, found.id)
    for name, value in facts.items():
        setattr(member, name, value)
    member.version += 1
    member.updated_at = clock.now()
    await member.save(update_fields=[*facts, "version", "updated_at"])
    await MemberHistory.create(
        member_id=member.id, title="依申请更正资料", note=change.label, actor_name=actor.name[:64], unit_id=member.unit_id
    )
    await record_audit(
        tx, actor, "membership.member.updated", object_type="member", object_id=member.id, label=member.name, unit_id=member.unit_id,
        changes=[change],
    )  # fmt: skip
    await tell_updated(tx, member, *facts)
