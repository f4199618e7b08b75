"""Filling in the form of new-form workers, for tests that apply with it."""

import io
import itertools
import uuid
from typing import Any

import httpx
from backend.api.world import Client, Made, World
from PIL import Image

THREE, DETAILED = "/membership/applications", "/membership/applications/detailed"
_shades = itertools.count(1)


def picture() -> bytes:
    """A small picture that differs from every other."""
    out = io.BytesIO()
    shade = next(_shades)
    Image.new("RGB", (40, 60), (shade % 250, shade // 250 % 250, 120)).save(out, "PNG")
    return out.getvalue()


async def upload(client: Client, purpose: str = "membership.order_screenshot") -> str:
    """An uploaded screenshot; returns the file's id."""
    files = {"file": ("order.png", picture(), "image/png")}
    answer = await client.http.post(
        "/api/v1/member/file/files",
        params={"purpose": purpose},
        files=files,
        headers=client.headers({"Idempotency-Key": str(uuid.uuid4())}),
    )
    assert answer.status_code == 201, answer.text
    found: str = answer.json()["id"]
    return found


async def work_of(client: Client, number: int = 1, **changes: Any) -> dict[str, Any]:
    """What a courier of 临溪区 tells of the work."""
    facts: dict[str, Any] = {
        "industry": "60",
        "platform": "KD",
        "occupation": "03",
        "employer_name": "云上速运（青禾）有限公司",
        "work_area_code": "990102",
    }
    if "screenshots" not in changes:
        facts["screenshots"] = [await upload(client) for _ in range(number)]
    return {**facts, **changes}


async def ready(world: World, made: Made | None = None) -> tuple[Made, Client]:
    """Somebody signed in on the phone whose number WeChat has proved."""
    made = made or await world.person()
    client = await world.phone_of(made)
    await client.post("/account/phone/wechat", {"code": await world.simulator.phone_code(made.user_id)})
    return made, client


async def filled(world: World, made: Made, **way: Any) -> dict[str, Any]:
    """The three fields, and whatever else is handed in."""
    return {"name": made.name, "cert_no": made.cert_no, "phone": made.phone, "consents": await world.consents(), **way}


async def hand_in(client: Client, body: dict[str, Any], path: str = DETAILED) -> httpx.Response:
    return await client.call("POST", path, body, {"Idempotency-Key": str(uuid.uuid4())})


async def handed_in(client: Client, body: dict[str, Any], path: str = DETAILED) -> dict[str, Any]:
    answer = await hand_in(client, body, path)
    assert answer.status_code == 201, answer.text
    application: dict[str, Any] = answer.json()
    return application


async def code_for(world: World, unit: str, kind: str = "new_form") -> dict[str, Any]:
    """A join code of a unit."""
    admin = await world.officer("root_admin")
    made: dict[str, Any] = await admin.post("/membership/qrcodes", {"unit_id": str(world.units[unit]), "form_kind": kind}, 201)
    return made


def problems(answer: httpx.Response) -> dict[str, str]:
    """Code by field of a refused form."""
    assert answer.status_code == 422, answer.text
    return {one["field"]: one["code"] for one in answer.json()["details"]["fields"]}
