"""Commands: ``python -m unionhub serve | worker | migrate | demo | bootstrap | keys | openapi | verify-audit | rebuild-flow``.

A setting that cannot be used is one sentence and exit code 2, never a traceback.
"""

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionhub import migrate
from unionhub.kernel.crypto import KeyFileInvalid, KeysDoNotFit, create_key_file
from unionhub.kernel.db.config import APP
from unionhub.kernel.db.evolve import Answers
from unionhub.kernel.observability.logs import configure_logging
from unionhub.settings import Settings, SettingsInvalid, load_settings

if TYPE_CHECKING:
    from sanic import Sanic


def main(argv: list[str] | None = None) -> None:
    """Run one command."""
    parser = argparse.ArgumentParser(prog="unionhub", description="工惠通服务端命令")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, help_text in (
        ("serve", "启动接口服务"),
        ("worker", "启动后台任务"),
        ("migrate", "升级数据库并写入预置数据"),
        ("demo", "载入演示数据"),
        ("openapi", "输出接口文档 JSON"),
        ("verify-audit", "核验审计记录"),
        ("rebuild-flow", "按流转记录重建待办"),
        ("check-flow", "核对待办与流转记录，不作修改"),
    ):
        commands.add_parser(name, help=help_text)
    migration = commands.add_parser("makemigration", help="按模型与最近一次迁移的差别生成新的迁移文件（仅开发）")
    migration.add_argument("name", help="迁移的名称，例如 add_transfers")
    migration.add_argument("--fill", action="append", default=[], metavar="表.列=SQL表达式", help="新的必填列在已有行中的值")
    migration.add_argument("--rename", action="append", default=[], metavar="表.旧列=新列", help="列改名，保留数据")
    migration.add_argument("--drop", action="append", default=[], metavar="表[.列]", help="确认删除的表或列")
    bootstrap = commands.add_parser("bootstrap", help="创建三员账号（只能执行一次）")
    bootstrap.add_argument("--unit", required=True, help="根组织名称")
    keys = commands.add_parser("keys", help="密钥文件")
    keys.add_argument("action", choices=["create"])
    keys.add_argument("--file", type=Path, required=True)
    arguments = parser.parse_args(argv)
    try:
        sys.exit(_run(arguments))
    except (SettingsInvalid, KeyFileInvalid, KeysDoNotFit) as error:
        print(str(error), file=sys.stderr)
        sys.exit(2)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command == "keys":
        try:
            create_key_file(arguments.file)
        except FileExistsError:
            print(f"密钥文件 {arguments.file} 已存在，不会覆盖", file=sys.stderr)
            return 2
        return 0
    if arguments.command == "makemigration":
        return _makemigration(arguments)
    settings = load_settings()
    configure_logging()
    simple: dict[str, Callable[[Settings], Awaitable[int]]] = {
        "migrate": _migrate,
        "demo": _demo,
        "worker": _worker,
        "openapi": _openapi,
        "verify-audit": _verify_audit,
        "rebuild-flow": _rebuild_flow,
        "check-flow": _check_flow,
    }
    if arguments.command == "serve":
        return _serve(settings)
    if arguments.command == "bootstrap":
        return asyncio.run(_bootstrap(settings, arguments.unit))
    return asyncio.run(_awaited(simple[arguments.command], settings))


def _makemigration(arguments: argparse.Namespace) -> int:
    answers = Answers(
        fills=dict(one.split("=", 1) for one in arguments.fill),
        renames=dict(one.split("=", 1) for one in arguments.rename),
        drops=frozenset(arguments.drop),
    )
    try:
        made = asyncio.run(migrate.next_file(arguments.name, answers))
    except migrate.QuestionsOpen as questions:
        print(str(questions), file=sys.stderr)
        return 2
    if made is None:
        print("模型与最近一次迁移一致，没有需要生成的迁移")
        return 0
    (migrate.LOCATION / APP / made.name).write_text(made.text, encoding="utf-8")
    print(f"已生成 backend/migrations/{APP}/{made.name}，请检查其中的 SQL 并运行 tests/backend/migrations 的测试")
    return 0


async def _awaited(command: Callable[[Settings], Awaitable[int]], settings: Settings) -> int:
    return await command(settings)


def _serve(settings: Settings) -> int:
    from sanic import Sanic
    from sanic.worker.loader import AppLoader

    from unionhub.main import create_app

    if settings.workers == 1:
        app = create_app(settings)
        app.prepare(host=settings.host, port=settings.port, single_process=True, access_log=False, motd=False)
        Sanic.serve_single(primary=app)
        return 0
    loader = AppLoader(factory=_app_of_worker)
    app = loader.load()
    app.prepare(host=settings.host, port=settings.port, workers=settings.workers, access_log=False, motd=False)
    Sanic.serve(primary=app, app_loader=loader)
    return 0


def _app_of_worker() -> "Sanic[Any, Any]":
    """The app in each worker process: made there from the environment, nothing is inherited."""
    from unionhub.main import create_app

    configure_logging()
    return create_app(load_settings())


async def _worker(settings: Settings) -> int:
    from unionhub.kernel import services
    from unionhub.kernel.queue import HandlerRegistry, Worker
    from unionhub.runtime import running

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with running(settings):
        worker = Worker(services.get(HandlerRegistry))
        await worker.start()
        await stop.wait()
        await worker.stop()
    return 0


async def _migrate(settings: Settings) -> int:
    from unionhub.install import install_defaults, recount
    from unionhub.runtime import running

    applied = await migrate.upgrade(settings.database_url)
    async with running(settings, vendors=False):
        await install_defaults(settings)
        if applied:
            await recount()
    print(f"数据库已是最新{f'，本次升级 {len(applied)} 项' if applied else ''}")
    return 0


async def _demo(settings: Settings) -> int:
    from unionhub.demo.load import load_demo
    from unionhub.kernel.db.marker import mark_demo
    from unionhub.runtime import running

    if not settings.demo:
        print("演示数据只能在演示模式下载入", file=sys.stderr)
        return 2
    async with running(settings, vendors=False):
        await mark_demo()
        await load_demo(settings)
    return 0


async def _openapi(settings: Settings) -> int:
    from unionhub import registry
    from unionhub.main import openapi_document

    print(json.dumps(openapi_document(registry.endpoints()), ensure_ascii=False, indent=1))
    return 0


async def _rebuild_flow(settings: Settings, *, only_check: bool = False) -> int:
    from unionhub.platform.flow.command import rebuild_flow
    from unionhub.runtime import running

    async with running(settings, vendors=False):
        code, lines = await rebuild_flow(only_check=only_check)
    print("\n".join(lines))
    return code


async def _check_flow(settings: Settings) -> int:
    return await _rebuild_flow(settings, only_check=True)


async def _verify_audit(settings: Settings) -> int:
    from unionhub.platform.audit.command import verify_audit
    from unionhub.runtime import running

    async with running(settings, vendors=False):
        code, lines = await verify_audit()
    print("\n".join(lines))
    return code


async def _bootstrap(settings: Settings, unit_name: str) -> int:
    from unionhub.install import bootstrap_administrators
    from unionhub.runtime import running

    async with running(settings, vendors=False):
        lines = await bootstrap_administrators(unit_name)
    print("\n".join(lines))
    return 0
