"""Who is calling and what they may do: audiences, permissions, the actor. Sessions themselves live in platform/account."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from unionhub.kernel.errors import Forbidden


class Audience(StrEnum):
    """The four entrances of the API; each has its own URL prefix, cookie and session rules (D9)."""

    PUBLIC = "public"
    MEMBER = "member"
    ENTERPRISE = "enterprise"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Permission:
    """One right, named ``domain.resource.action``. ``name`` and ``description`` are what an administrator reads."""

    key: str
    name: str
    description: str = ""

    def __str__(self) -> str:
        return self.key


class _Open:
    """A declaration that no permission is needed; kept as two singletons so that a route can never be bare by accident."""

    def __init__(self, label: str) -> None:
        self.label = label

    def __repr__(self) -> str:
        return self.label


PUBLIC = _Open("PUBLIC")
SIGNED_IN = _Open("SIGNED_IN")
Requirement = Permission | _Open


@dataclass(frozen=True, slots=True)
class Caller:
    """Where a request came from; recorded in audit rows and used by rate limits.

    ``background`` marks a page's own polling (header ``X-Background: 1``): it does not keep an idle session alive.
    """

    ip: str = ""
    user_agent: str = ""
    request_id: str = ""
    background: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """One signed-in capacity (D8, D9): a person acting for exactly one unit, with the rights of one role.

    ``unit_path`` is the fixed-width digit path of the unit (D7); everything below it is in scope. A session with a
    ``restriction`` may only do away with it and sign out: ``password`` (first login, expired), ``second_factor`` (not set up yet).
    """

    audience: Audience
    account_id: int
    session_id: int
    name: str = ""
    person_id: int | None = None
    capacity_id: int | None = None
    role_key: str | None = None
    unit_id: int | None = None
    unit_path: str | None = None
    permissions: frozenset[str] = frozenset()
    restriction: str | None = None
    csrf: str = field(default="", repr=False)
    caller: Caller = field(default_factory=Caller)

    @property
    def restricted(self) -> bool:
        """Whether something must be done before anything else."""
        return self.restriction is not None

    def can(self, permission: Permission) -> bool:
        """Whether this capacity holds the permission."""
        return permission.key in self.permissions

    def ensure_can(self, permission: Permission) -> None:
        """Raise Forbidden unless this capacity holds the permission."""
        if permission.key not in self.permissions:
            raise Forbidden(details={"permission": permission.key, "name": permission.name})


class PermissionCatalogue:
    """All permissions of the installation, grouped by package; refuses two meanings of one key."""

    def __init__(self) -> None:
        self._groups: dict[str, tuple[str, list[Permission]]] = {}
        self._keys: dict[str, Permission] = {}

    def add_group(self, key: str, name: str, permissions: Iterable[Permission]) -> None:
        """Register a package's permissions under its Chinese name."""
        listed = list(permissions)
        for permission in listed:
            if self._keys.setdefault(permission.key, permission) != permission:
                raise ValueError(f"permission declared twice: {permission.key}")
        self._groups[key] = (name, listed)

    def groups(self) -> list[tuple[str, str, list[Permission]]]:
        """(package, Chinese name, permissions) in registration order."""
        return [(key, name, listed) for key, (name, listed) in self._groups.items()]

    def keys(self) -> frozenset[str]:
        """Every known permission key."""
        return frozenset(self._keys)
