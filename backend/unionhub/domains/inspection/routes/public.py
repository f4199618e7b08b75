"""The way in for citizens, without an account: scan, prove the phone, send pictures, report, ask later.

Requirements: INSP-01 … INSP-04, INSP-X2 … INSP-X4.
"""

from typing import Any

from unionhub.domains.inspection import intake_views as views
from unionhub.domains.inspection.schemas.reporting import (
    IntakeLanding,
    PhotoOut,
    ProgressAsk,
    ProgressOut,
    ReceiptOut,
    ReportSent,
    TicketCreate,
    TicketOut,
)
from unionhub.domains.inspection.service import intakes, reporting, tickets
from unionhub.kernel.authz import PUBLIC, Audience, Caller
from unionhub.kernel.http import Raw, Redirect
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.file.ports import serve_file

route = Routes("inspection", Audience.PUBLIC)
short = Routes("inspection", Audience.PUBLIC, prefix="")

_TICKET = (tickets.HEADER,)


@short.get("/r/{token}", permission=PUBLIC, returns=Redirect, rate=Rate(120, 60), summary="登记码的永久地址")
async def open_code(token: str) -> Redirect:
    safe = "".join(letter for letter in token if letter.isascii() and (letter.isalnum() or letter in "-_"))[:32]
    return Redirect(f"/m/#/packages/inspection/report?t={safe}")


@route.get("/intakes/{token}", permission=PUBLIC, returns=IntakeLanding, rate=Rate(120, 60), summary="登记码打开的问题上报页")
async def get_intake(token: str, caller: Caller) -> IntakeLanding:
    opened = await intakes.open_intake(token)
    await intakes.count_scan(opened, caller)
    return await views.landing_of(opened)


@route.post(
    "/tickets", permission=PUBLIC, body=TicketCreate, returns=TicketOut, status=201, rate=Rate(60, 3600), summary="核验手机号，取得上报凭证"
)
async def create_ticket(body: TicketCreate, caller: Caller) -> TicketOut:
    opened = await tickets.open_ticket(body.intake, body.phone, body.code, caller)
    return TicketOut(ticket=opened.secret, expires_at=opened.expires_at)


@route.post(
    "/photos", permission=PUBLIC, upload=True, headers=_TICKET, returns=PhotoOut, status=201, rate=Rate(120, 3600),
    summary="上传一张照片（multipart，字段 file）",
)  # fmt: skip
async def add_photo(uploads: dict[str, Any], headers: dict[str, str], caller: Caller) -> PhotoOut:
    file = await reporting.add_photo(headers[tickets.HEADER], uploads, caller)
    return PhotoOut(id=file.id, name=file.name, size=file.size)


@route.get("/photos/{photo_id}", permission=PUBLIC, headers=_TICKET, returns=Raw, rate=Rate(240, 3600), summary="查看本次上传的照片")
async def get_photo(photo_id: int, headers: dict[str, str], caller: Caller) -> Raw:
    ticket = await tickets.access_ticket(headers[tickets.HEADER])
    return await serve_file(tickets.citizen_of(ticket, caller), photo_id)


@route.post(
    "/reports", permission=PUBLIC, body=ReportSent, headers=_TICKET, returns=ReceiptOut, status=201, rate=Rate(60, 3600), summary="提交上报"
)
async def create_report(body: ReportSent, headers: dict[str, str], caller: Caller) -> ReceiptOut:
    return await views.receipt_of(await reporting.report_case(headers[tickets.HEADER], body, caller))


@route.post("/progress", permission=PUBLIC, body=ProgressAsk, returns=ProgressOut, rate=Rate(60, 600), summary="凭登记号和手机号查询进度")
async def ask_progress(body: ProgressAsk) -> ProgressOut:
    return await views.progress_of(await reporting.ask_progress(body.number, body.phone))
