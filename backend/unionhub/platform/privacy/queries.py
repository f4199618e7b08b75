"""Reads of privacy: the caller's own, and requests that units in scope answer."""

from tortoise.expressions import Q

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db.fields import begins_with
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q
from unionhub.platform.privacy.enums import ClosureState, RequestState
from unionhub.platform.privacy.errors import RequestNotFound
from unionhub.platform.privacy.models import PrivacyClosure, PrivacyRequest
from unionhub.platform.privacy.schemas import RequestFilter


async def list_requests(actor: Actor, query: RequestFilter) -> tuple[list[PrivacyRequest], int]:
    """One page of requests in scope and their number."""
    wanted = scope_q(actor)
    if query.unit_id is not None:
        wanted &= branch_q(await ensure_in_scope(actor, query.unit_id))
    if query.q:
        wanted &= begins_with("person_name", query.q.strip())
    if query.kind:
        wanted &= Q(kind=query.kind)
    if query.state:
        wanted &= Q(state=query.state)
    if query.overdue:
        wanted &= Q(state=RequestState.PENDING, due_at__lt=clock.now())
    rows = PrivacyRequest.filter(wanted)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_request(actor: Actor, request_id: int) -> PrivacyRequest:
    """A request in scope, or RequestNotFound."""
    row = await PrivacyRequest.filter(scope_q(actor), id=request_id).first()
    if row is None:
        raise RequestNotFound
    return row


async def list_own_requests(actor: Actor) -> list[PrivacyRequest]:
    """The caller's own, newest first."""
    return await PrivacyRequest.filter(account_id=actor.account_id).order_by("-id").limit(50)


async def access_own_request(actor: Actor, request_id: int) -> PrivacyRequest:
    """The caller's own request, or RequestNotFound."""
    row = await PrivacyRequest.get_or_none(id=request_id, account_id=actor.account_id)
    if row is None:
        raise RequestNotFound
    return row


async def find_own_closure(actor: Actor) -> PrivacyClosure | None:
    """The caller's closure that waits, else the last one (a stopped one says why)."""
    waiting = await PrivacyClosure.get_or_none(open_slot=actor.account_id)
    return waiting or await PrivacyClosure.filter(account_id=actor.account_id).order_by("-id").first()


async def system_due_closures(limit: int) -> list[int]:
    """Closures whose cooling period is over."""
    rows = PrivacyClosure.filter(state=ClosureState.COOLING, due_at__lte=clock.now()).order_by("due_at").limit(limit)
    return [row["id"] for row in await rows.values("id")]
