"""转会 on the phone (JOIN-16, 17, 18)."""

from unionhub.domains.membership import matter_views
from unionhub.domains.membership.models.matters import TransferApplication
from unionhub.domains.membership.queries.matters import access_own
from unionhub.domains.membership.schemas.matters import MyTransfer, MyTransfers, Resubmit, TransferCreate
from unionhub.domains.membership.schemas.phone import Withdraw
from unionhub.domains.membership.service.transfers import resubmit_transfer, submit_transfer, withdraw_transfer
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.MEMBER)


async def replay_transfer(actor: Actor, transfer_id: int) -> MyTransfer:
    """The answer about one of the caller's transfers, also to a repeated submission."""
    row = await access_own(actor, TransferApplication, transfer_id)
    return await matter_views.with_course(actor, matter_views.my_transfer(row, await matter_views.units_of(row)), row)


@route.get("/transfers", permission=SIGNED_IN, returns=MyTransfers, summary="我的转会申请")
async def list_my_transfers(actor: Actor) -> MyTransfers:
    return await matter_views.my_transfers(actor)


@route.post(
    "/transfers",
    permission=SIGNED_IN,
    body=TransferCreate,
    returns=MyTransfer,
    status=201,
    replay=replay_transfer,
    rate=Rate(20, 600, "actor"),
    summary="提交转会申请",
)
async def create_transfer(actor: Actor, body: TransferCreate) -> MyTransfer:
    row = await submit_transfer(actor, body.to_unit_id, body.reason)
    return await replay_transfer(actor, row.id)


@route.get("/transfers/{transfer_id}", permission=SIGNED_IN, returns=MyTransfer, summary="我的转会申请详情与进度")
async def get_my_transfer(actor: Actor, transfer_id: int) -> MyTransfer:
    return await replay_transfer(actor, transfer_id)


@route.post("/transfers/{transfer_id}/withdraw", permission=SIGNED_IN, body=Withdraw, returns=MyTransfer, summary="撤销转会申请")
async def withdraw_my_transfer(actor: Actor, transfer_id: int, body: Withdraw) -> MyTransfer:
    await withdraw_transfer(actor, transfer_id, body.version)
    return await replay_transfer(actor, transfer_id)


@route.post("/transfers/{transfer_id}/resubmit", permission=SIGNED_IN, body=Resubmit, returns=MyTransfer, summary="重新提交转会申请")
async def resubmit_my_transfer(actor: Actor, transfer_id: int, body: Resubmit) -> MyTransfer:
    await resubmit_transfer(actor, transfer_id, body.reason)
    return await replay_transfer(actor, transfer_id)
