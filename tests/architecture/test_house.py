"""The repository keeps every house rule."""

from collections.abc import Callable
from pathlib import Path

import pytest
from architecture.rules import backend, faces, proofs, repository, sizes

from _lib.acceptance import catalogue, known_ids

ROOT = Path(__file__).resolve().parents[2]
RULES = [
    sizes.python_files,
    sizes.package_files,
    sizes.vue_files,
    sizes.readme,
    backend.blind_excepts,
    backend.raw_routes,
    backend.mode_reads,
    backend.environment_reads,
    backend.undescribed_packages,
    backend.twin_models,
    backend.foreign_keys,
    backend.float_money,
    backend.error_codes,
    backend.permission_names,
    backend.unscoped_queries,
    backend.undeclared_packages,
    faces.literals,
    faces.any_types,
    faces.remote_addresses,
    faces.console_calls,
    repository.top_level,
    repository.machine_paths,
    repository.registry_hosts,
    repository.open_ends,
    repository.exact_versions,
    repository.incomplete_locks,
    repository.decisions,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.__module__.rsplit('.', 1)[-1]}.{rule.__name__}")
def test_the_repository_keeps_the_rule(rule: Callable[[Path], list[str]]) -> None:
    found = rule(ROOT)
    assert not found, f"{rule.__doc__}\n" + "\n".join(found[:40]) + f"\n({len(found)} in all)"


def test_every_test_names_only_requirements_that_exist() -> None:
    found = proofs.unknown_requirements(ROOT, known_ids())
    assert not found, "\n".join(found)


def test_the_catalogue_holds_every_requirement_once() -> None:
    systems = catalogue()
    software = [system for system in systems if system.software]
    assert (len(software), sum(len(system.requirements) for system in software)) == (26, 606)
    assert sum(len(system.requirements) for system in systems) == 618
    assert sum(len(system.expectations) for system in systems) == 164
    assert len(known_ids()) == 618 + 164
