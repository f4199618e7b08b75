"""People who report without an account: a code on paper, a proved phone, pictures, a report."""

from dataclasses import dataclass, field
from typing import Any

import httpx
from backend.api.stage import PNG, Stage, number
from backend.api.world import Client, Made

HEADER = "X-Report-Ticket"


@dataclass
class Citizen:
    """Somebody with a ticket for a code."""

    made: Made
    client: Client
    intake: dict[str, Any]
    ticket: str
    photos: list[str] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        return {HEADER: self.ticket}

    async def send_photo(self, content: bytes = PNG, name: str = "probe.png") -> httpx.Response:
        answer = await self.client.http.post(
            self.client.url("/inspection/photos"), files={"file": (name, content, "image/png")}, headers=self.headers
        )
        if answer.status_code == 201:
            self.photos.append(answer.json()["id"])
        return answer

    async def form(self, **changes: Any) -> dict[str, Any]:
        """A complete report; a picture is sent for it when there is none."""
        if not self.photos:
            assert (await self.send_photo()).status_code == 201
        body = {
            "intake": self.intake["token"],
            "name": self.made.name,
            "cert_no": self.made.cert_no,
            "companions": [],
            "employer_name": f"青禾第{number()}建筑有限公司",
            "cause": "0601",
            "grid_unit_id": self.intake["grids"][0]["id"],
            "demand": "三月到五月的工资一直没有发，要求支付。",
            "photo_ids": list(self.photos),
            "consent": {key: self.intake["consent"][key] for key in ("key", "version")},
        }
        return {**body, **changes}

    async def send(self, **changes: Any) -> httpx.Response:
        return await self.client.call("POST", "/inspection/reports", await self.form(**changes), self.headers)


async def keeper(stage: Stage) -> Client:
    """快办管理员 of the bureau."""
    return (await stage.staff("insp_admin", "g")).client


async def new_grid(stage: Stage, **facts: Any) -> dict[str, Any]:
    """A street grid of the bureau."""
    made: dict[str, Any] = await (await keeper(stage)).post("/inspection/grids", {"name": f"上报街道网格{number()}", **facts}, 201)
    return made


async def new_intake(stage: Stage, grid: dict[str, Any] | None = None, client: Client | None = None) -> dict[str, Any]:
    """A code on paper of the bureau; it has at least one grid."""
    grid = grid or await new_grid(stage)
    body = {"grid_unit_id": grid["id"], "label": f"街道办事大厅{number()}"}
    made: dict[str, Any] = await (client or await keeper(stage)).post("/inspection/intakes", body, 201)
    return made


async def scanned(stage: Stage, intake: dict[str, Any] | None = None) -> tuple[Client, dict[str, Any]]:
    """Somebody who opened the code, and what it says."""
    client = stage.world.anonymous()
    shown = await client.get(f"/inspection/intakes/{(intake or await new_intake(stage))['token']}")
    return client, shown


async def citizen(stage: Stage, intake: dict[str, Any] | None = None, made: Made | None = None) -> Citizen:
    """Somebody who proved their phone."""
    client, shown = await scanned(stage, intake)
    made = made or await stage.world.person()
    code = await stage.world.sms_code(made.phone, "report")
    ticket = await client.post("/inspection/tickets", {"intake": shown["token"], "phone": made.phone, "code": code}, 201)
    chosen = shown["grid_unit_id"] or shown["grids"][0]["id"]
    shown["grids"].sort(key=lambda one: one["id"] != chosen)
    return Citizen(made, client, shown, ticket["ticket"])
