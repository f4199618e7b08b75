"""Each house rule finds the fault it is there for, and leaves an honest file alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from architecture.rules import backend, faces, proofs, repository, sizes
from architecture.rules.tree import plant

MODEL = "from tortoise import fields\nfrom unionhub.kernel.db.models import BaseModel\n\n\nclass {name}(BaseModel):\n    {field}\n"
TEMPLATE = "<template>\n  <div>{body}</div>\n</template>\n{more}"
DOMAIN = "backend/unionhub/domains/exam"

# rule, where the fault lies, the fault, the honest version of the same file
FAULTS = [
    (sizes.python_files, f"{DOMAIN}/service.py", "x = 1\n" * 401, "x = 1\n" * 400),
    (sizes.python_files, f"{DOMAIN}/service.py", "#" * 141 + "\n", "#" * 140 + "\n"),
    (sizes.package_files, f"{DOMAIN}/routes/staff.py", "x = 1\n" * 251, "x = 1\n" * 250),
    (sizes.package_files, f"{DOMAIN}/ports.py", "x = 1\n" * 151, "x = 1\n" * 150),
    (sizes.package_files, f"{DOMAIN}/__init__.py", "#\n" * 41, "#\n" * 40),
    (sizes.vue_files, "admin-web/apps/admin/src/features/exam/pages/ExamPage.vue", "\n" * 201, "\n" * 200),
    (sizes.vue_files, "admin-web/packages/shared/src/ui/Box.vue", "\n" * 151, "\n" * 150),
    (sizes.vue_files, "miniprogram/src/packages/exam/components/Box.vue", "\n" * 151, "\n" * 150),
    (sizes.vue_files, "miniprogram/src/packages/exam/paper.vue", "\n" * 201, "\n" * 200),
    (sizes.readme, "README.md", "\n" * 151, "\n" * 150),
    (
        backend.blind_excepts,
        f"{DOMAIN}/service.py",
        "try:\n    x = 1\nexcept Exception:\n    x = 2\n",
        "try:\n    x = 1\nexcept ValueError:\n    x = 2\n",
    ),
    (
        backend.blind_excepts,
        f"{DOMAIN}/service.py",
        "try:\n    x = 1\nexcept:\n    x = 2\n",
        "try:\n    x = 1\nexcept OSError:\n    x = 2\n",
    ),
    (
        backend.blind_excepts,
        "backend/unionhub/platform/org/service.py",
        "try:\n    x = 1\nexcept (ValueError, BaseException):\n    x = 2\n",
        "try:\n    x = 1\nexcept (ValueError, OSError):\n    x = 2\n",
    ),
    (
        backend.raw_routes,
        f"{DOMAIN}/routes.py",
        "@app.get('/exams')\nasync def list_exams(request):\n    return 1\n",
        "route = Routes('exam', Audience.STAFF)\n\n\n@route.get('/exams', permission=P)\nasync def list_exams(actor):\n    return 1\n",
    ),
    (backend.raw_routes, f"{DOMAIN}/routes/staff.py", "from sanic import Blueprint\n", "from unionhub.kernel.http.routes import Routes\n"),
    (backend.mode_reads, "backend/unionhub/kernel/site.py", "import os\n\nDEMO = os.environ.get('UNIONHUB_MODE')\n", "DEMO = False\n"),
    (backend.environment_reads, "backend/unionhub/kernel/site.py", "import os\n\nPORT = os.getenv('UNIONHUB_PORT')\n", "PORT = 1\n"),
    (backend.undescribed_packages, f"{DOMAIN}/__init__.py", "X = 1\n", '"""网上答题 exams."""\n'),
    (
        backend.float_money,
        f"{DOMAIN}/models.py",
        MODEL.format(name="Fee", field="amount_fen = fields.FloatField()"),
        MODEL.format(name="Fee", field="amount_fen = fields.BigIntField()"),
    ),
    (
        backend.float_money,
        f"{DOMAIN}/schemas.py",
        "class FeeOut(Schema):\n    fee_fen: float\n",
        "class FeeOut(Schema):\n    fee_fen: int\n",
    ),
    (
        backend.float_money,
        f"{DOMAIN}/policy.py",
        "def share(total_amount: float) -> int:\n    return 1\n",
        "def share(total_fen: int) -> int:\n    return 1\n",
    ),
    (
        backend.error_codes,
        f"{DOMAIN}/errors.py",
        "class ExamOver(Conflict):\n    code = 'ExamOver'\n",
        "class ExamOver(Conflict):\n    code = 'exam.over'\n",
    ),
    (
        backend.error_codes,
        f"{DOMAIN}/errors.py",
        "class A(Conflict):\n    code = 'exam.over'\n\n\nclass B(Conflict):\n    code = 'exam.over'\n",
        "class A(Conflict):\n    code = 'exam.over'\n\n\nclass B(Conflict):\n    code = 'exam.early'\n",
    ),
    (
        backend.permission_names,
        f"{DOMAIN}/permissions.py",
        "READ = Permission('paper.read', '看卷')\n",
        "READ = Permission('exam.paper.read', '看卷')\n",
    ),
    (
        backend.unscoped_queries,
        f"{DOMAIN}/queries.py",
        "async def list_papers(page):\n    return 1\n",
        "async def list_papers(actor, page):\n    return 1\n",
    ),
    (
        faces.literals,
        "admin-web/apps/admin/src/app/Box.vue",
        TEMPLATE.format(body="", more="<style>.a { color: #C8161D; }</style>\n"),
        TEMPLATE.format(body="", more="<style>.a { color: var(--uh-brand); }</style>\n"),
    ),
    (
        faces.literals,
        "miniprogram/src/pages/home.vue",
        TEMPLATE.format(body="", more="<style>.a { padding: 12px; }</style>\n"),
        TEMPLATE.format(body="", more="<style>.a { padding: var(--uh-space-3); }</style>\n"),
    ),
    (
        faces.any_types,
        "admin-web/packages/shared/src/api/x.ts",
        "export const x = (y: any) => y\n",
        "export const x = (y: unknown) => y // any value\n",
    ),
    (faces.any_types, "miniprogram/src/shared/x.ts", "export const x = y as any\n", "export const many: string[] = []\n"),
    (faces.any_types, "miniprogram/src/shared/x.ts", "const x: Record<string, any> = {}\n", "const x: Record<string, string> = {}\n"),
    (
        faces.remote_addresses,
        "miniprogram/src/App.vue",
        "<style>@font-face { src: url(https://at.alicdn.com/t/font.woff); }</style>\n",
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n',
    ),
    (
        faces.remote_addresses,
        "admin-web/apps/admin/index.html",
        '<script src="//cdn.example.com/vue.js"></script>\n',
        '<script src="/admin/vue.js"></script>\n',
    ),
    (faces.console_calls, "admin-web/apps/admin/src/main.ts", "console.log('here')\n", "// console.log is not for us\n"),
    (repository.top_level, "notes.md", "x\n", None),
    (repository.machine_paths, "scripts/deploy", "cd /home/lihua/unionhub\n", "cd /var/lib/unionhub\n"),
    (repository.machine_paths, "docker/README.md", "C:\\Users\\lihua\\unionhub\n", "https://localhost/work/orders\n"),
    (
        repository.registry_hosts,
        "admin-web/package-lock.json",
        '{"resolved": "https://registry.npmmirror.com/vue.tgz"}\n',
        '{"integrity": "sha512-x"}\n',
    ),
    (repository.registry_hosts, "backend/requirements.lock", "--index-url https://pypi.org/simple\n", "sanic==25.12.1\n"),
    (repository.open_ends, f"{DOMAIN}/service.py", "x = 1  # TODO finish\n", "x = 1  # todos are the inbox's rows\n"),
    (
        repository.exact_versions,
        "admin-web/package.json",
        '{"dependencies": {"vue": "^3.5.45"}}\n',
        '{"dependencies": {"vue": "3.5.45"}}\n',
    ),
]


@pytest.mark.parametrize(
    ("rule", "path", "fault", "honest"), FAULTS, ids=[f"{rule.__name__}-{number}" for number, (rule, *_) in enumerate(FAULTS)]
)
def test_the_rule_finds_the_planted_fault(
    tmp_path: Path, rule: Callable[[Path], list[str]], path: str, fault: str, honest: str | None
) -> None:
    planted = plant(tmp_path, path, fault)
    if rule is not sizes.readme:
        plant(tmp_path, "README.md", "# 工惠通\n")
    assert [found for found in rule(tmp_path) if found.startswith(f"{path}:")]
    if honest is None:
        planted.unlink()
    else:
        plant(tmp_path, path, honest)
    assert not [found for found in rule(tmp_path) if found.startswith(f"{path}:")]


def test_two_models_of_one_name_are_found(tmp_path: Path) -> None:
    for package in ("platform/org", "domains/exam"):
        plant(tmp_path, f"backend/unionhub/{package}/models.py", MODEL.format(name="Record", field="name = fields.CharField(max_length=9)"))
    assert len(backend.twin_models(tmp_path)) == 2
    plant(tmp_path, f"{DOMAIN}/models.py", MODEL.format(name="ExamRecord", field="name = fields.CharField(max_length=9)"))
    assert not backend.twin_models(tmp_path)


@pytest.mark.parametrize(("target", "faults"), [("ActivityEntry", 1), ("OrgUnit", 0), ("ExamPaper", 0)])
def test_a_foreign_key_into_another_package_is_found(tmp_path: Path, target: str, faults: int) -> None:
    name = "name = fields.CharField(max_length=9)"
    plant(tmp_path, "backend/unionhub/domains/activity/models.py", MODEL.format(name="ActivityEntry", field=name))
    plant(tmp_path, "backend/unionhub/platform/org/models.py", MODEL.format(name="OrgUnit", field=name))
    own = MODEL.format(name="ExamPaper", field=name) + MODEL.format(
        name="ExamRecord", field=f"x = fields.ForeignKeyField('unionhub.{target}')"
    )
    plant(tmp_path, f"{DOMAIN}/models.py", own)
    assert len(backend.foreign_keys(tmp_path)) == faults


@pytest.mark.parametrize("path", ["tests/backend/test_x.py", "tests/journeys/x.test.mjs", "admin-web/apps/admin/src/x.test.ts"])
def test_an_unknown_requirement_is_found(tmp_path: Path, path: str) -> None:
    def text(key: str) -> str:
        return (
            f"import pytest\n\n\n@pytest.mark.req('{key}')\ndef test_x():\n    pass\n"
            if path.endswith(".py")
            else f"test('x [{key}]', () => 1)\n"
        )

    plant(tmp_path, path, text("JOIN-99"))
    assert proofs.unknown_requirements(tmp_path, frozenset({"JOIN-06"}))
    plant(tmp_path, path, text("JOIN-06"))
    assert not proofs.unknown_requirements(tmp_path, frozenset({"JOIN-06"}))


def test_a_misnamed_or_unlisted_decision_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "README.md", "[迁移](backend/docs/decisions/0001-migrations.md)\n")
    plant(tmp_path, "backend/docs/decisions/0001-migrations.md", "# 1\n")
    assert not repository.decisions(tmp_path)
    plant(tmp_path, "backend/docs/decisions/0001-again.md", "# 1\n")
    plant(tmp_path, "backend/docs/decisions/0002-unlisted.md", "# 2\n")
    plant(tmp_path, "backend/docs/decisions/notes.md", "# ?\n")
    assert len(repository.decisions(tmp_path)) == 4


def test_a_package_that_only_happens_to_be_installed_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "backend/requirements.in", "sanic==25.12.1\nredis[hiredis]==8.1.0\n")
    plant(
        tmp_path,
        f"{DOMAIN}/service.py",
        "import json\nimport sanic_routing\nfrom redis import asyncio\nfrom unionhub.kernel import clock\n",
    )
    assert [found.rsplit(": ", 1)[-1].split(",")[0] for found in backend.undeclared_packages(tmp_path)] == ["imports sanic_routing"]
