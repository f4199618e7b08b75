"""The stages of scripts/test and scripts/check."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from . import demo_config, processes, results, setup
from .browser import find_chromium
from .console import step
from .paths import ADMIN_WEB, BACKEND, JOURNEYS, MINIPROGRAM, ROOT, TEST_OUTPUT, TESTS, in_ci, is_root_on_debian, venv_python
from .processes import Group
from .stages import Stage

POSTGRES = os.environ.get("UNIONHUB_TEST_POSTGRES_URL") or "postgres://postgres@127.0.0.1:5432"
MARIADB = os.environ.get("UNIONHUB_TEST_MARIADB_URL") or "mysql://root@127.0.0.1:3306"
REDIS = os.environ.get("UNIONHUB_TEST_REDIS_URL") or "redis://127.0.0.1:6379/9"
SCRIPTS = sorted(path for path in (ROOT / "scripts").iterdir() if path.is_file())


def stages(*, fast: bool) -> list[Stage]:
    """All stages in their order, in two lanes of about equal length; `fast` leaves out what takes minutes."""
    npm = shutil.which("npm") or "npm"
    faces = [*admin_web_stages(npm), *miniprogram_stages(npm), types_stage()]
    chosen = [*python_stages(), *faces, mariadb_stage(), *journey_stages(npm), new_system_stage()]
    if not fast:
        return chosen
    quick = ["-m", "not slow"]
    return [
        replace(stage, command=[*stage.command, *quick]) if stage.read is results.junit else stage for stage in chosen if not stage.slow
    ]


def python_stages() -> list[Stage]:
    python = venv_python()
    env = python_env()
    config = BACKEND / "pyproject.toml"
    postgres = unreachable("PostgreSQL", POSTGRES) or unreachable("Redis", REDIS)
    return [
        Stage("venv", "Python 依赖", "python", prepare=lambda group: void(setup.python_packages(group, dev=True))),
        Stage(
            "ruff",
            "代码规范 ruff",
            "python",
            [python, "-m", "ruff", "check", "--config", config, "backend", "scripts", "tests", *SCRIPTS],
            env=env,
            needs=("venv",),
        ),
        Stage("mypy", "类型检查 mypy", "python", [python, "-m", "mypy", "--config-file", config], cwd=BACKEND, env=env, needs=("venv",)),
        pytest("architecture", "架构规则", "architecture"),
        pytest("simulator", "模拟器", "simulator"),
        pytest("backend-sqlite", "后端 · SQLite + 进程内 Redis", "backend", {"UNIONHUB_TEST_DB": "sqlite", "UNIONHUB_TEST_REDIS_URL": ""}),
        pytest("scripts", "脚本", "scripts", slow=True),
        pytest("backend-postgres", "后端 · PostgreSQL + Redis", "backend", {"UNIONHUB_TEST_DB": "postgres"}, slow=True, skip=postgres),
    ]


def mariadb_stage() -> Stage:
    """In the front ends' lane, which is done sooner."""
    skip = unreachable("MariaDB", MARIADB) or unreachable("Redis", REDIS)
    env = {"UNIONHUB_TEST_DB": "mariadb", "UNIONHUB_TEST_REDIS_URL": next_redis_database(REDIS)}
    return pytest("backend-mariadb", "后端 · MariaDB + Redis", "backend", env, slow=True, skip=skip, lane="web")


def next_redis_database(url: str) -> str:
    """The lanes run side by side and must not share keys."""
    parts = urlsplit(url)
    return parts._replace(path=f"/{int(parts.path.strip('/') or 0) + 1}").geturl()


def admin_web_stages(npm: str) -> list[Stage]:
    report = TEST_OUTPUT / "admin-unit.json"

    def stage(key: str, title: str, *arguments: str, slow: bool = False, **more: object) -> Stage:
        return Stage(
            f"admin-{key}",
            f"后台与企业端 · {title}",
            "web",
            [npm, *arguments],
            cwd=ADMIN_WEB,
            env=setup.tool_env(),
            needs=("admin-install",),
            slow=slow,
            **more,
        )  # type: ignore[arg-type]

    return [
        Stage(
            "admin-install", "后台与企业端 · 依赖", "web", prepare=lambda group: setup.node_packages(group, ADMIN_WEB, setup.check_node())
        ),
        stage("typecheck", "类型检查", "run", "typecheck"),
        stage("lint", "代码规范", "run", "lint"),
        stage("unit", "单元测试", "run", "test", "--", *vitest_report(report), report=report, read=results.vitest),
        stage("build", "构建", "run", "build", slow=True, after=lambda: setup.accept_build(ADMIN_WEB)),
        stage("size", "体积上限", "run", "size", slow=True),
    ]


def miniprogram_stages(npm: str) -> list[Stage]:
    report = TEST_OUTPUT / "mini-unit.json"

    def stage(
        key: str, title: str, *arguments: str, slow: bool = False, needs: tuple[str, ...] = ("mini-install",), **more: object
    ) -> Stage:
        return Stage(
            f"mini-{key}",
            f"手机端 · {title}",
            "web",
            [npm, *arguments],
            cwd=MINIPROGRAM,
            env=setup.tool_env(),
            needs=needs,
            slow=slow,
            **more,
        )  # type: ignore[arg-type]

    def install(group: Group) -> None:
        found = setup.check_node()
        setup.node_packages(group, MINIPROGRAM, found)
        if (MINIPROGRAM / "tools/package-lock.json").exists():
            setup.node_packages(group, MINIPROGRAM / "tools", found)

    return [
        Stage("mini-install", "手机端 · 依赖", "web", prepare=install),
        stage("typecheck", "类型检查", "run", "typecheck"),
        stage("lint", "代码规范", "run", "lint", "--if-present"),
        stage("unit", "单元测试", "run", "test", "--", *vitest_report(report), report=report, read=results.vitest),
        stage("build-h5", "构建 H5", "run", "build:h5", slow=True, after=lambda: setup.accept_build(MINIPROGRAM)),
        stage("size", "体积上限", "run", "size", slow=True, needs=("mini-build-h5",)),  # before build:mp empties dist/build
        stage("build-mp", "构建微信小程序", "run", "build:mp", slow=True),
        stage("check-mp", "编译后的小程序检查", "run", "check:mp", slow=True, needs=("mini-build-mp",)),
    ]


def types_stage() -> Stage:
    """The committed API types of both trees against the server as it is."""
    return Stage(
        "types",
        "接口类型与服务端一致",
        "web",
        [venv_python(), ROOT / "scripts/_lib/check_types.py"],
        env={**python_env(), "PATH": os.environ["PATH"]},
        needs=("venv", "admin-install", "mini-install"),
    )


def journey_stages(npm: str) -> list[Stage]:
    if not (JOURNEYS / "package.json").exists():
        return []
    report = TEST_OUTPUT / "journeys.xml"
    automatic = in_ci() and is_root_on_debian()
    missing = "" if find_chromium() or automatic else "没有找到 Chromium（Debian：apt-get install chromium fonts-wqy-microhei）"

    def install(group: Group) -> None:
        if automatic:
            install_chromium(group)
        setup.node_packages(group, JOURNEYS, setup.check_node())

    command = [venv_python(), ROOT / "scripts/journeys", "--report", report]
    return [
        Stage(
            "journeys",
            "浏览器全程（Chromium）",
            "web",
            command,
            env={**os.environ},
            prepare=install,
            report=report,
            read=results.junit,
            needs=("venv", "admin-build", "mini-build-h5"),
            skip=missing,
            slow=True,
            limit=1800,
        )
    ]


def new_system_stage() -> Stage:
    """backend/docs/new-system.md followed word for word in a copy of the repository."""
    return Stage(
        "new-system",
        "照文档加一个系统",
        "python",
        [venv_python(), ROOT / "scripts/_lib/new_system/proof.py"],
        env={**os.environ},
        needs=("venv", "admin-install", "mini-install"),
        slow=True,
        limit=900,
    )


def pytest(
    key: str, title: str, folder: str, env: dict[str, str] | None = None, *, slow: bool = False, skip: str = "", lane: str = "python"
) -> Stage:
    report = TEST_OUTPUT / f"{key}.xml"
    arguments = ["-m", "pytest", "-c", TESTS / "pytest.ini", "-q", f"--junitxml={report}", TESTS / folder]
    return Stage(
        key,
        title,
        lane,
        [venv_python(), *arguments],
        env=python_env(UNIONHUB_TEST_RUN=key, **(env or {})),
        report=report,
        read=results.junit,
        needs=("venv",),
        skip=skip,
        slow=slow,
        limit=1800,
    )


def python_env(**extra: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_") or key.startswith("UNIONHUB_TEST_")}
    databases = {"UNIONHUB_TEST_POSTGRES_URL": POSTGRES, "UNIONHUB_TEST_MARIADB_URL": MARIADB, "UNIONHUB_TEST_REDIS_URL": REDIS}
    return {**kept, "PYTHONPATH": str(BACKEND), "PYTHONUTF8": "1", **databases, **extra}


def vitest_report(path: Path) -> list[str]:
    return ["--reporter=default", "--reporter=json", f"--outputFile.json={path}"]


def unreachable(name: str, url: str) -> str:
    parts = urlsplit(url)
    default = {"postgres": 5432, "mysql": 3306, "redis": 6379}[parts.scheme]
    if demo_config.answers(parts.hostname or "127.0.0.1", parts.port or default, 2):
        return ""
    return f"连不上 {name}（{parts.hostname}:{parts.port or default}）"


def install_chromium(group: Group) -> None:
    """Continuous integration on Debian as root: the browser and a Chinese font, if they are missing."""
    font = Path("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")
    if find_chromium() and font.exists():
        return
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    log = TEST_OUTPUT / "apt.log"
    with step("安装 Chromium 与中文字体"):
        processes.run(group, "apt-get update", ["apt-get", "update", "-q"], log=log, cwd=ROOT, env=env)
        processes.run(
            group,
            "apt-get install",
            ["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-wqy-microhei"],
            log=log,
            cwd=ROOT,
            env=env,
        )


def void(_: object) -> None:
    """A prepare step's result is not used."""
