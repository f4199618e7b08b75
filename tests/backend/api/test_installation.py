"""What an installation is born with and refuses to be: no default account, no demo in production, no secret lying about
(checks 6, 16, 23)."""

import dataclasses
import re
import subprocess
import sys
from pathlib import Path

import pytest
from backend.api.stage import stage_of, token_of
from backend.api.world import PASSWORD, World
from backend.databases import fresh_database

from unionhub.kernel.crypto import create_key_file
from unionhub.kernel.db.marker import DatabaseMarker, holds_demo_data, mark_demo
from unionhub.platform.account.models import Account, Session
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.audit.service.sealing import seal_once
from unionhub.runtime import refuse_demo_database
from unionhub.settings import SettingsInvalid, load_settings

ROOT = Path(__file__).resolve().parents[3]
PRODUCTION = {"UNIONHUB_DATABASE_URL": "postgres://app@db.internal/unionhub"}


@pytest.mark.sec(6)
def test_an_installation_is_production_unless_it_says_demo() -> None:
    assert not load_settings(PRODUCTION).demo
    assert load_settings({**PRODUCTION, "UNIONHUB_MODE": "demo"}).demo


@pytest.mark.sec(6)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("UNIONHUB_MODE", "development"),
        ("UNIONHUB_MODE", "DEMO"),
        ("UNIONHUB_DEBUG", "1"),
        ("SANIC_DEBUG", "1"),
        ("SANIC_AUTO_RELOAD", "1"),
        ("UNIONHUB_DEMO_FILE", "/tmp/demo.json"),
        ("UNIONHUB_DEMO_CASES", "300"),
        ("UNIONHUB_REALNAME_REGISTRY_FILE", "/tmp/registry.json"),
        ("UNIONHUB_SMS_URL", "http://127.0.0.1:8301"),
        ("UNIONHUB_WECHAT_API_URL", "http://localhost:8301"),
        ("UNIONHUB_WECHAT_OPEN_URL", "http://127.0.0.1:8301"),
        ("UNIONHUB_REALNAME_URL", "http://[::1]:8301"),
        ("UNIONHUB_STAFF_SECOND_FACTOR", "requierd"),
        ("UNIONHUB_JOBS", "none"),
        ("UNIONHUB_WORKERS", "many"),
        ("UNIONHUB_PROXIES", "-1"),
        ("UNIONHUB_CLOSING_DAYS", "0"),
        ("UNIONHUB_CLOSING_DAYS", "90"),
        ("UNIONHUB_AUDIENCES", "staff,root"),
        ("UNIONHUB_PUBLIC_URL", "union.example"),
    ],
)
def test_production_does_not_start_with_a_debug_or_demo_flag_or_a_slip_of_the_pen(name: str, value: str) -> None:
    with pytest.raises(SettingsInvalid) as refusal:
        load_settings({**PRODUCTION, name: value})
    assert name in str(refusal.value) and "\n" not in str(refusal.value)


@pytest.mark.sec(6)
async def test_production_refuses_a_database_that_held_demo_data(world: World) -> None:
    production = dataclasses.replace(world.settings, demo=False)
    assert not await holds_demo_data()
    await refuse_demo_database(production)
    await mark_demo()
    await mark_demo()
    try:
        with pytest.raises(SettingsInvalid, match="演示数据"):
            await refuse_demo_database(production)
        await refuse_demo_database(world.settings)
    finally:
        await DatabaseMarker.all().delete()


@pytest.mark.sec(6)
def test_loading_the_demo_marks_the_database_first() -> None:
    source = (ROOT / "backend/unionhub/cli.py").read_text("utf-8")
    assert re.search(r"await mark_demo\(\)\s+await load_demo\(", source)


@pytest.mark.sec(6)
@pytest.mark.dialects("sqlite")
async def test_a_fresh_installation_has_no_account_at_all(tmp_path: Path) -> None:
    create_key_file(tmp_path / "keys.json")
    async with fresh_database(tmp_path, "sqlite") as url:
        env = {"PYTHONPATH": str(ROOT / "backend"), "UNIONHUB_DATA_DIR": str(tmp_path), "UNIONHUB_DATABASE_URL": url}
        born = [sys.executable, str(Path(__file__).with_name("birth.py"))]
        done = subprocess.run(born, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and "as it should be" in done.stdout, done.stderr[-2000:]


@pytest.mark.sec(23)
async def test_passwords_are_argon2id_at_full_cost(world: World) -> None:
    """The world's own accounts were made before these tests turned the cost down."""
    account = await Account.get(username="unit_admin")
    kind, version, cost = str(account.password_hash).split("$")[1:4]
    memory, rounds, _ = (int(part.split("=")[1]) for part in cost.split(","))
    assert (kind, version) == ("argon2id", "v=19") and memory >= 19 * 1024 and rounds >= 2
    assert PASSWORD not in str(account.password_hash)


@pytest.mark.sec(23)
async def test_tokens_are_stored_as_keyed_hashes_only(world: World) -> None:
    staff = await (await stage_of(world)).staff("union_viewer", "a111")
    rows = await Session.filter(account_id=staff.id).values()
    assert token_of(staff.client) not in str(rows) and len(rows[0]["token_hash"]) >= 40


SECRETS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----|AKID[A-Za-z0-9]{20,}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[bp]-[A-Za-z0-9-]{20,}|"
    r"\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]{8,}\$|"
    r"(?i:(?:app_?secret|secret_?key|api_?key))['\"]?\s*[:=]\s*['\"][A-Za-z0-9]{24,}['\"]"
)
FORBIDDEN_FILES = re.compile(r"(^|/)(keys\.json|demo\.json|\.env|id_rsa|[^/]+\.(pem|p12|pfx|key|db|sqlite3?))$")

INVENTED = {"tests/backend/migrations/first_release/keys.json"}  # opens nothing but the invented people's rows beside it


@pytest.mark.sec(23)
def test_the_repository_holds_no_secret() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    assert [name for name in listed if FORBIDDEN_FILES.search(name) and name not in INVENTED] == []
    found = []
    for name in filter(None, listed):
        path = ROOT / name
        if path.suffix in (".png", ".jpg", ".ttf", ".woff2", ".ico", ".gif") or not path.is_file() or path.stat().st_size > 3_000_000:
            continue
        for number, line in enumerate(path.read_text("utf-8", "ignore").splitlines(), 1):
            if SECRETS.search(line) and "redaction" not in name:
                found.append(f"{name}:{number}")
    assert found == []


@pytest.mark.sec(16)
async def test_an_auditor_finds_out_about_a_touched_record(world: World) -> None:
    auditor = await world.officer("auditadmin")
    while await seal_once():
        pass
    clean = await auditor.post("/audit/verifications", {"days": None}, 200)
    assert clean["ok"] and clean["problems"] == [] and clean["checked"] > 0
    record = await AuditRecord.filter(action="account.session.opened").order_by("id").first()
    assert record is not None
    honest = record.object_label
    await AuditRecord.filter(id=record.id).update(object_label="别人")
    try:
        report = await auditor.post("/audit/verifications", {"days": None}, 200)
        assert not report["ok"] and str(record.id) in [one["id"] for one in report["problems"]]
    finally:
        await AuditRecord.filter(id=record.id).update(object_label=honest)
    assert (await auditor.post("/audit/verifications", {"days": None}, 200))["ok"]
