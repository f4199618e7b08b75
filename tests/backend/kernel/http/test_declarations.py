"""A route that does not say everything about itself stops the start."""

import pytest
from sanic import Sanic

from unionhub.kernel.authz import PUBLIC, SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Id, Routes, Schema, mount
from unionhub.kernel.http.routes import RouteUndeclared

pytestmark = pytest.mark.pure


class Body(Schema):
    """A body."""

    name: str


async def plain() -> None:
    """Takes nothing."""


async def with_actor(actor: Actor) -> None:
    """Wants somebody."""


async def with_body(body: Body) -> None:
    """Wants a body."""


async def with_stranger(tenant: str) -> None:
    """Wants what no request brings."""


async def with_id(case_id: Id) -> None:
    """Wants an id."""


async def with_headers(headers: dict[str, str]) -> None:
    """Reads a header."""


@pytest.mark.sec(7)
@pytest.mark.parametrize(
    ("audience", "method", "path", "handler", "declared", "complaint"),
    [
        (Audience.STAFF, "get", "/cases", plain, {"summary": "列表"}, "declares no permission"),
        (Audience.STAFF, "get", "/cases", plain, {"permission": None, "summary": "列表"}, "declares no permission"),
        (Audience.STAFF, "get", "/cases", plain, {"permission": SIGNED_IN}, "declares no summary"),
        (Audience.PUBLIC, "get", "/cases", plain, {"permission": SIGNED_IN, "summary": "列表"}, "not PUBLIC"),
        (Audience.STAFF, "get", "/cases", with_stranger, {"permission": SIGNED_IN, "summary": "列表"}, "'tenant'"),
        (Audience.STAFF, "get", "/cases/{case_id}", plain, {"permission": SIGNED_IN, "summary": "详情"}, "'case_id'"),
        (Audience.STAFF, "get", "/cases", with_id, {"permission": SIGNED_IN, "summary": "详情"}, "'case_id'"),
        (Audience.STAFF, "post", "/cases", with_body, {"permission": SIGNED_IN, "summary": "新增"}, "takes a body"),
        (Audience.PUBLIC, "post", "/cases", with_headers, {"permission": PUBLIC, "summary": "新增"}, "headers it reads"),
        (Audience.PUBLIC, "post", "/cases", plain, {"permission": PUBLIC, "summary": "新增", "headers": ("X-Ticket",)}, "headers it reads"),
        (Audience.MEMBER, "post", "/cases", with_actor, {"permission": PUBLIC, "summary": "新增"}, "Actor | None"),
    ],
)
def test_an_incomplete_route_is_refused(
    audience: Audience, method: str, path: str, handler: object, declared: dict[str, object], complaint: str
) -> None:
    route = Routes("probe", audience)
    with pytest.raises(RouteUndeclared, match=complaint.replace("|", r"\|")):
        getattr(route, method)(path, **declared)(handler)
    assert route.endpoints == []


def test_a_word_the_declaration_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="permision"):
        Routes("probe", Audience.STAFF).get("/cases", permission=SIGNED_IN, summary="列表", permision="x")(plain)


@pytest.mark.parametrize("same", ["address", "name"])
def test_two_routes_of_one_address_or_one_name_stop_the_start(same: str) -> None:
    route = Routes("probe", Audience.STAFF)
    route.get("/cases", permission=SIGNED_IN, summary="列表")(plain)
    route.get("/cases" if same == "address" else "/others", permission=SIGNED_IN, summary="列表")(
        with_actor if same == "address" else plain
    )
    app = Sanic(f"twice-{same}", configure_logging=False)
    with pytest.raises(ValueError, match="declared twice"):
        mount(app, route.endpoints, frozenset(Audience))
    Sanic._app_registry.pop(app.name, None)


def test_only_the_enabled_audiences_are_mounted() -> None:
    public, staff = Routes("probe", Audience.PUBLIC), Routes("probe", Audience.STAFF)
    public.get("/cases", permission=PUBLIC, summary="公开")(plain)
    staff.get("/cases", permission=SIGNED_IN, summary="内部")(plain)
    app = Sanic("audiences", configure_logging=False)
    mounted = mount(app, [*public.endpoints, *staff.endpoints], frozenset({Audience.PUBLIC}))
    assert [one.audience for one in mounted] == [Audience.PUBLIC]
    assert [route.path for route in app.router.routes] == ["api/v1/public/probe/cases"]
    Sanic._app_registry.pop(app.name, None)
