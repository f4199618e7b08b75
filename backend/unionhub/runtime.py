"""What a process of the installation needs while it lives: database, keys, Redis, vendors, catalogues. Used by the API, the worker
and every command, so they all stand on the same ground."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from redis import asyncio as aioredis
from tortoise import Tortoise

from unionhub import registry
from unionhub.domains.membership.ports import MembershipStanding
from unionhub.integrations.realname.client import RealnameClient
from unionhub.integrations.realname.ports import RealnameConfig, RealnamePort
from unionhub.integrations.sms.client import SmsClient
from unionhub.integrations.sms.ports import SmsConfig, SmsPort
from unionhub.integrations.wechat.client import MiniProgramClient
from unionhub.integrations.wechat.official_account import OfficialAccountClient
from unionhub.integrations.wechat.ports import MiniProgramConfig, MiniProgramPort, OfficialAccountConfig, OfficialAccountPort
from unionhub.kernel import clock, crypto, services, tasks
from unionhub.kernel.authz import PermissionCatalogue
from unionhub.kernel.cache import RedisTokenStore, close_redis, create_redis
from unionhub.kernel.captcha import CaptchaService
from unionhub.kernel.db import marker, node
from unionhub.kernel.db.config import tortoise_config
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.http.app import SessionResolver
from unionhub.kernel.observability import metrics
from unionhub.kernel.queue import HandlerRegistry, RedisWakeup, Wakeup, set_wakeup
from unionhub.kernel.queue.upkeep import sample_depth
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.kernel.site import Site
from unionhub.kernel.storage import LocalStorage, Scanner, Storage, StructureScanner
from unionhub.platform.account.ports import AccountDirectory
from unionhub.platform.account.service.sessions import AccountSessions
from unionhub.platform.audit.ports import AuditCatalogue, AuditUnits
from unionhub.platform.audit.service.sealing import AuditHeads
from unionhub.platform.audit.tasks import sample_audit
from unionhub.platform.calendar import ports as calendar
from unionhub.platform.notice.ports import RecipientDirectory, VendorTemplates
from unionhub.platform.org import ports as org_ports
from unionhub.platform.portal.ports import StandingPort
from unionhub.settings import Settings, SettingsInvalid
from unionhub.vendor_tokens import SharedTokens

DEMO_RIBBON = "演示环境 · 数据均为虚构"


def site_of(settings: Settings) -> Site:
    """The installation's public facts."""
    return Site(
        name=settings.site_name,
        theme=settings.theme,
        public_url=settings.public_url,
        demo_ribbon=DEMO_RIBBON if settings.demo else None,
        service_phone=settings.service_phone,
        systems=tuple(registry.DOMAINS),
        mp_appid=settings.wechat.mp_appid,
        oa_appid=settings.wechat.oa_appid,
        staff_second_factor=settings.staff_second_factor,
        closing_days=settings.closing_days,
    )


def bind_catalogues(settings: Settings) -> None:
    """What needs neither network nor disk."""
    clock.set_zone(settings.timezone)
    services.bind(Site, site_of(settings))
    services.bind(PermissionCatalogue, registry.permissions())
    services.bind(AuditCatalogue, registry.audit_actions())
    services.bind(AuditUnits, org_ports)
    services.bind(HandlerRegistry, registry.handlers())
    services.bind(SessionResolver, AccountSessions())  # type: ignore[type-abstract]
    services.bind(RecipientDirectory, AccountDirectory())  # type: ignore[type-abstract]
    services.bind(StandingPort, MembershipStanding())  # type: ignore[type-abstract]
    services.bind(VendorTemplates, VendorTemplates(settings.wechat.templates, settings.sms.templates))
    services.bind(Storage, LocalStorage(settings.data_dir / "files"))  # type: ignore[type-abstract]
    services.bind(Scanner, StructureScanner())  # type: ignore[type-abstract]
    services.bind(AuditHeads, AuditHeads(settings.data_dir / "audit"))


async def open_database(settings: Settings, stack: AsyncExitStack) -> None:
    """Connect; the pool closes with the stack."""
    await Tortoise.init(config=tortoise_config(settings.database_url, registry.model_modules()), _enable_global_fallback=True)
    stack.push_async_callback(Tortoise.close_connections)


async def refuse_demo_database(settings: Settings) -> None:
    """Raise SettingsInvalid when production is pointed at a database with demo data (D13)."""
    if not settings.demo and await marker.holds_demo_data():
        raise SettingsInvalid("这个数据库载入过演示数据，不能用于正式环境，请把 UNIONHUB_DATABASE_URL 指向一个新的数据库")


async def open_keys(settings: Settings) -> None:
    """Load the key ring and the tables' data keys (the schema must be there)."""
    crypto.install(crypto.Vault(crypto.KeyRing.load(settings.keys_file)))
    await crypto.load_data_keys()


def open_redis(settings: Settings, stack: AsyncExitStack) -> aioredis.Redis:
    """Redis, or the in-process one; with everything that stands on it."""
    client = create_redis(settings.redis_url)
    stack.push_async_callback(close_redis, client)
    services.bind(RateLimiter, RateLimiter(client))
    services.bind(RedisTokenStore, RedisTokenStore(client, "uh"))
    services.bind(CaptchaService, CaptchaService(RedisTokenStore(client, "captcha")))
    set_wakeup(RedisWakeup(client) if settings.redis_url else Wakeup())
    return client


def open_vendors(settings: Settings, client: aioredis.Redis, stack: AsyncExitStack) -> None:
    """The clients of outside parties; loopback addresses only in demo mode (D13)."""
    wechat, local = settings.wechat, settings.demo
    mini = MiniProgramClient(
        MiniProgramConfig(wechat.mp_appid, wechat.mp_secret, wechat.api_url, allow_loopback=local),
        SharedTokens(RedisTokenStore(client, "wechat")),
    )
    official = OfficialAccountClient(
        OfficialAccountConfig(wechat.oa_appid, wechat.oa_secret, wechat.api_url, wechat.open_url, allow_loopback=local)
    )
    sms = SmsClient(
        SmsConfig(
            settings.sms.secret_id,
            settings.sms.secret_key,
            settings.sms.sdk_appid,
            settings.sms.sign_name,
            settings.sms.templates.get("code", ""),
            settings.sms.url,
            allow_loopback=local,
        )
    )
    realname = RealnameClient(
        RealnameConfig(settings.realname.secret_id, settings.realname.secret_key, settings.realname.url, allow_loopback=local)
    )
    for port, vendor in ((MiniProgramPort, mini), (OfficialAccountPort, official), (SmsPort, sms), (RealnamePort, realname)):
        services.bind(port, vendor)
        stack.push_async_callback(vendor.aclose)


class _Node:
    """This process's lease of a number for ids; renewed while the process lives, another number when it was lost."""

    def __init__(self, number: int, holder: int) -> None:
        self.held = (number, holder)

    async def beat(self) -> None:
        self.held = await node.heartbeat(*self.held)

    async def release(self) -> None:
        await node.release(*self.held)


@asynccontextmanager
async def running(settings: Settings, *, vendors: bool = True) -> AsyncIterator[None]:
    """Everything a process needs, closed again at the end."""
    async with AsyncExitStack() as stack:
        bind_catalogues(settings)
        await open_database(settings, stack)
        await refuse_demo_database(settings)
        await open_keys(settings)
        metrics.add_sampler("queue", sample_depth)
        metrics.add_sampler("audit", sample_audit)
        stack.callback(crypto.on_alarm(lambda alarm: metrics.crypto_alarm(alarm.reason)))
        client = open_redis(settings, stack)
        if vendors:
            open_vendors(settings, client, stack)
        lease = _Node(*await rerun_on_conflict(node.lease_node))
        stack.push_async_callback(lease.release)
        stack.push_async_callback(tasks.stop_all)
        tasks.spawn(tasks.repeat(lease.beat, node.HEARTBEAT_SECONDS, "node-heartbeat"), "node-heartbeat")
        await calendar.refresh()
        tasks.spawn(tasks.repeat(calendar.refresh, calendar.REFRESH_SECONDS, "calendar-refresh"), "calendar-refresh")
        tasks.spawn(tasks.repeat(crypto.refresh, crypto.REFRESH_SECONDS, "key-refresh"), "key-refresh")
        with contextlib.suppress(asyncio.CancelledError):
            yield
