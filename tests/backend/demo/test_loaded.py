"""The loaded demonstration: every list has something to show, and a page costs as many queries with twenty rows as with three.

The member library is a twentieth of the real one here, so the whole file takes a few seconds.
"""

import json
from collections import Counter as Tally
from collections.abc import AsyncIterator
from typing import Any, cast

import pytest
from backend.api.world import Client, World, _started, environment, fresh_ip
from backend.databases import migrated_database, orm_aside
from sanic import Sanic
from tortoise.backends.sqlite.client import SqliteClient

from unionhub import registry
from unionhub.demo import members
from unionhub.demo.inspectorate import OF_EACH_STATE
from unionhub.demo.load import load_demo
from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.install import install_defaults
from unionhub.kernel import services
from unionhub.kernel.authz import Audience
from unionhub.kernel.crypto import create_key_file
from unionhub.kernel.http.routes import Endpoint
from unionhub.kernel.http.schema import PageQuery
from unionhub.main import create_app
from unionhub.runtime import running
from unionhub.settings import load_settings

pytestmark = [pytest.mark.commits, pytest.mark.dialects("sqlite")]
FEW, MANY = 3, 20
LISTS = [
    endpoint
    for endpoint in registry.endpoints()
    if endpoint.audience is Audience.STAFF
    and endpoint.method == "GET"
    and not endpoint.path_params
    and endpoint.query is not None
    and issubclass(endpoint.query, PageQuery)
]
WHO = {"audit": ["auditadmin"], "account": ["secadmin"], "dictionary": ["sysadmin"], "consent": ["secadmin"], "enterprise": ["bureau"]}
OFFICERS = ["city", "union", "street", "federation"]  # one of them has something to see
INSPECTORATE = ["clerk", "leader", "inspector", "grid", "insp_admin"]
NOT_SHOWN: dict[str, str] = {
    "staff.task.list_tasks": "a task belongs to who started it; files made by stories would outlive the demonstration's keys",
}


@pytest.fixture(scope="module")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator["Demo"]:
    folder = tmp_path_factory.mktemp("demo")
    async with migrated_database(folder) as url:
        with orm_aside():
            settings = load_settings(
                environment(folder, url, "http://127.0.0.1:9")
                | {"UNIONHUB_DEMO_FILE": str(folder / "demo.json"), "UNIONHUB_DEMO_CASES": "400"}
            )
            create_key_file(settings.keys_file)
            kept, count = dict(services._bound), members.COUNT
            members.COUNT = 960
            async with running(settings):
                await install_defaults(settings)
                await load_demo(settings)
                Sanic._app_registry.pop("unionhub", None)
                app = create_app(settings, manage_services=False)
                app.config.TOUCHUP = False
                async with _started(app):
                    told = json.loads((folder / "demo.json").read_text("utf-8"))
                    yield Demo(World(app, cast(Any, None), {}, settings), told)
            members.COUNT = count
            services._bound.clear()
            services._bound.update(kept)


class Demo:
    """The signed-in officers of the demonstration."""

    def __init__(self, world: World, file: dict[str, Any]) -> None:
        self.world = world
        self.passwords = {one["username"]: one["password"] for one in file["accounts"]}
        self._clients: dict[str, Client] = {}

    async def officer(self, username: str) -> Client:
        if username not in self._clients:
            client = Client(self.world.http(fresh_ip()), "staff")
            login = {"username": username, "password": self.passwords[username]}
            client.me = await client.post("/account/sessions", login, 201)
            client.csrf = client.me["csrf_token"]
            self._clients[username] = client
        return self._clients[username]


class Counter:
    """Counts what goes to the database."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.statements: list[str] = []
        plain = SqliteClient.execute_query

        async def counted(client: Any, query: str, *rest: Any) -> Any:
            self.statements.append(query)
            return await plain(client, query, *rest)

        monkeypatch.setattr(SqliteClient, "execute_query", counted)

    async def of(self, client: Client, path: str, size: int) -> tuple[int, int]:
        """Rows shown and statements sent, the second time round (what is cached stays cached)."""
        await client.get(path, size=size)
        self.statements.clear()
        answer = await client.get(path, size=size)
        return len(answer["items"]), len(self.statements)


@pytest.mark.parametrize("endpoint", LISTS, ids=lambda one: one.name)
async def test_a_list_shows_something_and_costs_no_more_for_many_rows(
    demo: Demo, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = Counter(monkeypatch)
    shown = 0
    for username in INSPECTORATE if endpoint.package == "inspection" else WHO.get(endpoint.package, OFFICERS):
        client = await demo.officer(username)
        if endpoint.package == "inspection" and endpoint.permission.key not in client.me["permissions"]:
            continue
        few, cheap = await counter.of(client, endpoint.path, FEW)
        many, dear = await counter.of(client, endpoint.path, MANY)
        assert dear <= cheap + 2, f"{few} rows cost {cheap} statements, {many} rows {dear}: {counter.statements[-6:]}"
        shown += many
    assert shown or endpoint.name in NOT_SHOWN, "the demonstration has nothing to show here"


async def test_cases_of_every_state_are_there_however_few_were_asked_for(demo: Demo) -> None:
    rows = await InspCase.all().values_list("state", flat=True)
    counts = Tally(rows)
    assert set(counts) == set(CaseState) and min(counts.values()) >= OF_EACH_STATE and len(rows) < 450
