"""scripts/run meets what people get wrong with one sentence, an exit code of 2 and no traceback."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from scripts.ports import free_pair

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, path: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_")}
    return subprocess.run(
        [sys.executable, ROOT / "scripts/run", *arguments],
        env={**clean, **({"PATH": path} if path is not None else {}), **env},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    return done.stderr.strip()


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def free() -> int:
    return free_pair()


def test_help_names_the_environment_variables() -> None:
    done = run("--help")
    assert done.returncode == 0
    for name in (
        "UNIONHUB_PORT",
        "UNIONHUB_SIMULATOR_PORT",
        "UNIONHUB_DATA_DIR",
        "UNIONHUB_DATABASE_URL",
        "UNIONHUB_REDIS_URL",
        "--no-web",
    ):
        assert name in done.stdout


def test_a_taken_port_is_named_with_a_free_one(taken: int) -> None:
    said = refusal(run("--no-web", UNIONHUB_PORT=str(taken)))
    assert f"端口 {taken} 已被占用" in said
    assert "UNIONHUB_PORT=" in said


def test_a_taken_simulator_port_is_named(taken: int, free: int) -> None:
    said = refusal(run("--no-web", UNIONHUB_PORT=str(free), UNIONHUB_SIMULATOR_PORT=str(taken)))
    assert f"端口 {taken} 已被占用，模拟器无法启动" in said


@pytest.mark.parametrize("port", ["abc", "0", "70000", "８３００"])
def test_a_port_that_is_none_is_named(port: str) -> None:
    assert "UNIONHUB_PORT" in refusal(run("--no-web", UNIONHUB_PORT=port))


@pytest.mark.parametrize(
    "url", ["oracle://127.0.0.1/unionhub", "unionhub", "postgres://127.0.0.1", "postgres:///unionhub", "mysql://127.0.0.1:port/unionhub"]
)
def test_a_malformed_database_address_is_explained(url: str, free: int) -> None:
    said = refusal(run("--no-web", UNIONHUB_PORT=str(free), UNIONHUB_DATABASE_URL=url))
    assert "UNIONHUB_DATABASE_URL" in said
    assert "例如 postgres://" in said


def test_an_unreachable_database_is_named_without_its_password(free: int, tmp_path: Path) -> None:
    url = "postgres://lihua:geheim-9@127.0.0.1:1/unionhub"
    done = run("--no-web", UNIONHUB_PORT=str(free), UNIONHUB_DATABASE_URL=url, UNIONHUB_DATA_DIR=str(tmp_path))
    said = refusal(done)
    assert "连不上数据库 127.0.0.1:1" in said
    assert "geheim-9" not in done.stdout + done.stderr


def test_a_database_that_does_not_exist_is_named(free: int, tmp_path: Path) -> None:
    server = os.environ.get("UNIONHUB_TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432")
    url = f"{server}/unionhub_no_such_database"
    said = refusal(run("--no-web", UNIONHUB_PORT=str(free), UNIONHUB_DATABASE_URL=url, UNIONHUB_DATA_DIR=str(tmp_path)))
    assert "没有名为 unionhub_no_such_database 的库" in said or "连不上数据库" in said


def test_an_unreachable_redis_is_named(free: int) -> None:
    assert "连不上 Redis：127.0.0.1:1" in refusal(run("--no-web", UNIONHUB_PORT=str(free), UNIONHUB_REDIS_URL="redis://127.0.0.1:1/0"))


def test_a_file_that_is_no_database_is_named(free: int, tmp_path: Path) -> None:
    (tmp_path / "unionhub.db").write_bytes(b"not a database at all " * 100)
    said = refusal(run("--no-web", UNIONHUB_PORT=str(free), UNIONHUB_DATA_DIR=str(tmp_path)))
    assert "不是 SQLite 数据库" in said


@pytest.mark.skipif(os.name == "nt", reason="a search path of links is POSIX")
def test_a_missing_node_is_named(free: int, tmp_path: Path) -> None:
    said = refusal(run(UNIONHUB_PORT=str(free), path=str(tmp_path)))
    assert "Node.js" in said
    assert "--no-web" in said


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for the old program")
def test_an_old_node_is_named(free: int, tmp_path: Path) -> None:
    for name in ("node", "npm"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\necho v18.19.0\n", "utf-8")
        program.chmod(0o755)
    assert "v18.19.0" in refusal(run(UNIONHUB_PORT=str(free), path=str(tmp_path)))


def test_an_old_python_is_told_so_before_anything_else() -> None:
    for name in ("run", "test", "check", "acceptance", "journeys"):
        source = (ROOT / "scripts" / name).read_text("utf-8")
        program = f"import sys; sys.version_info = (3, 9, 2); exec(compile({source!r}, 'scripts/{name}', 'exec'))"
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert "需要 3.11" in done.stderr
        assert "Traceback" not in done.stderr


def test_without_a_yes_the_demo_data_stays(free: int, tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("{}", "utf-8")
    (tmp_path / "unionhub.db").write_bytes(b"")
    done = run("--no-web", "--reset-demo", UNIONHUB_PORT=str(free), UNIONHUB_DATA_DIR=str(tmp_path))
    assert done.returncode == 1
    assert (tmp_path / "keys.json").exists()


def test_a_folder_that_is_not_ours_is_never_reset(free: int, tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("years of work", "utf-8")
    said = refusal(run("--no-web", "--reset-demo", "--yes", UNIONHUB_PORT=str(free), UNIONHUB_DATA_DIR=str(tmp_path)))
    assert "不像演示数据目录" in said
    assert (tmp_path / "thesis.docx").exists()


def test_every_script_explains_itself() -> None:
    for script in sorted(path for path in (ROOT / "scripts").iterdir() if path.is_file()):
        done = subprocess.run([sys.executable, script, "--help"], capture_output=True, text=True, check=False)
        assert done.returncode == 0, script
        assert "usage:" in done.stdout
        assert shutil.which(str(script)), f"{script} is not executable"
