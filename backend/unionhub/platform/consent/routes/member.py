"""A person's own decisions: see them, agree, take back (JOIN-X8)."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.consent import queries
from unionhub.platform.consent.schemas import ConsentGive, ConsentState
from unionhub.platform.consent.service import decisions

route = Routes("consent", Audience.MEMBER)


@route.get("/records", permission=SIGNED_IN, returns=Listing[ConsentState], summary="我同意过的文件")
async def list_records(actor: Actor) -> Listing[ConsentState]:
    return Listing(items=await queries.list_own_states(actor))


@route.post(
    "/records",
    permission=SIGNED_IN,
    body=ConsentGive,
    returns=Listing[ConsentState],
    status=201,
    replay=list_records,
    summary="同意",
)
async def give(actor: Actor, body: ConsentGive) -> Listing[ConsentState]:
    return Listing(items=await decisions.give(actor, body))


@route.post("/records/{key}/withdraw", permission=SIGNED_IN, returns=ConsentState, summary="撤回同意")
async def withdraw(actor: Actor, key: str) -> ConsentState:
    return await decisions.withdraw(actor, key)
