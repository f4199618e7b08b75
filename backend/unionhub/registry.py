"""The packages of this installation. Only the composition root imports every domain; packages are found by their anatomy.

From each package come its models, routes, permissions, event subscribers, jobs and audit actions, wherever the files exist.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from importlib.util import find_spec
from types import ModuleType

from unionhub.kernel.authz import Permission, PermissionCatalogue
from unionhub.kernel.http.routes import Endpoint, Routes
from unionhub.kernel.queue import HandlerRegistry
from unionhub.platform.audit.ports import ACTIONS, AuditCatalogue

KERNEL_MODELS = (
    "unionhub.kernel.db.node",
    "unionhub.kernel.db.marker",
    "unionhub.kernel.crypto.models",
    "unionhub.kernel.queue.models",
    "unionhub.kernel.idempotency",
)
PLATFORM = (
    "audit",
    "calendar",
    "org",
    "account",
    "dictionary",
    "consent",
    "file",
    "task",
    "importing",
    "notice",
    "inbox",
    "flow",
    "portal",
    "preference",
    "search",
    "privacy",
    "enterprise",
)
DOMAINS = {"membership": "入会与会员", "content": "内容与服务", "inspection": "劳动监督快办"}

PACKAGES = tuple(f"unionhub.platform.{name}" for name in PLATFORM) + tuple(f"unionhub.domains.{name}" for name in DOMAINS)


def _modules(package: str, name: str) -> Iterator[ModuleType]:
    """``package.name`` if it exists, and every module below it."""
    full = f"{package}.{name}"
    if find_spec(full) is None:
        return
    module = importlib.import_module(full)
    yield module
    for found in pkgutil.iter_modules(getattr(module, "__path__", [])):
        yield importlib.import_module(f"{full}.{found.name}")


def _title(package: str) -> str:
    """What a package is called where its files do not say it: the first line of its description."""
    return (importlib.import_module(package).__doc__ or package).strip().splitlines()[0]


def model_modules() -> list[str]:
    """Every module that defines tables."""
    listed = list(KERNEL_MODELS)
    for package in PACKAGES:
        listed += [module.__name__ for module in _modules(package, "models") if not hasattr(module, "__path__")]
    return listed


def endpoints() -> list[Endpoint]:
    """Every declared route."""
    listed: list[Endpoint] = []
    for package in PACKAGES:
        seen: set[int] = set()
        for module in _modules(package, "routes"):
            for value in list(vars(module).values()):
                for routes in value if isinstance(value, (list, tuple)) else [value]:
                    if isinstance(routes, Routes) and id(routes) not in seen:
                        seen.add(id(routes))
                        listed += routes.endpoints
    return listed


def permissions() -> PermissionCatalogue:
    """Every permission, grouped by package."""
    catalogue = PermissionCatalogue()
    for package in PACKAGES:
        for module in _modules(package, "permissions"):
            listed = [value for value in vars(module).values() if isinstance(value, Permission)]
            catalogue.add_group(package.rsplit(".", 1)[1], getattr(module, "GROUP", _title(package)), listed)
    return catalogue


def audit_actions() -> AuditCatalogue:
    """Every audit action, grouped by package."""
    catalogue = AuditCatalogue()
    catalogue.add_group("audit", "审计", ACTIONS)
    for package in PACKAGES:
        for module in _modules(package, "audit"):
            catalogue.add_group(package.rsplit(".", 1)[1], getattr(module, "GROUP", _title(package)), module.ACTIONS)
    return catalogue


def handlers() -> HandlerRegistry:
    """Every subscriber, job and schedule. Importing the modules also registers processes, file purposes, features, search sources
    and task kinds."""
    registry = HandlerRegistry()
    registry.collect(importlib.import_module("unionhub.kernel.idempotency"), importlib.import_module("unionhub.kernel.queue.upkeep"))
    for package in PACKAGES:
        for name in ("events", "process", "purposes", "features", "imports", "holdings", "searches", "subscribers", "tasks"):
            for module in _modules(package, name):
                registry.collect(module)
    return registry
