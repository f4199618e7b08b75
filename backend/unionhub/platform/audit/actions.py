"""The catalogue of actions: what the log calls them in Chinese. Each package declares its own; the composition root adds them."""

from collections.abc import Iterable
from dataclasses import dataclass

from unionhub.kernel import services
from unionhub.platform.audit.errors import ActionUndeclared


@dataclass(frozen=True, slots=True)
class AuditAction:
    """One recorded action, named ``domain.resource.done``."""

    key: str
    name: str

    def __str__(self) -> str:
        return self.key


class AuditCatalogue:
    """Every declared action, grouped by package; refuses two meanings of one key."""

    def __init__(self) -> None:
        self._groups: dict[str, tuple[str, list[AuditAction]]] = {}
        self._actions: dict[str, AuditAction] = {}

    def add_group(self, key: str, name: str, actions: Iterable[AuditAction]) -> None:
        """Add a package's actions under its Chinese name."""
        listed = list(actions)
        for action in listed:
            if self._actions.setdefault(action.key, action) != action:
                raise ValueError(f"audit action declared twice: {action.key}")
        self._groups[key] = (name, listed)

    def groups(self) -> list[tuple[str, str, list[AuditAction]]]:
        """(package, Chinese name, actions) in registration order."""
        return [(key, name, listed) for key, (name, listed) in self._groups.items()]

    def get(self, action: AuditAction | str) -> AuditAction:
        """The declared action, or ActionUndeclared."""
        found = self._actions.get(str(action))
        if found is None:
            raise ActionUndeclared(f"{action} stands in no package's list of audit actions")
        return found

    def name_of(self, key: str) -> str:
        """The Chinese name, or the key itself for an action of a package that is no longer installed."""
        found = self._actions.get(key)
        return found.name if found is not None else key


def catalogue() -> AuditCatalogue:
    """The installation's catalogue."""
    return services.get(AuditCatalogue)


CHAIN_VERIFIED = AuditAction("audit.chain.verified", "核验审计记录")
RECORDS_PURGED = AuditAction("audit.records.purged", "清理到期审计记录")

ACTIONS = (CHAIN_VERIFIED, RECORDS_PURGED)
