"""Rules of the backend that need the syntax tree."""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from .tree import Module, dotted, files, modules, where

RELATIONS = {"ForeignKeyField", "OneToOneField", "ManyToManyField"}
# Rows every package may point at: who, where, and which file.
FOREIGN_KEY_TARGETS = {"Person", "Account", "OrgUnit", "StoredFile"}
METHODS = {"get", "post", "put", "patch", "delete", "route", "websocket", "head", "options"}
# Packages whose rows are the same for everybody: nothing to narrow.
UNSCOPED = {"platform.dictionary"}
# Our own packages, and pydantic's other half.
OWN = {"unionhub", "simulator", "migrations", "pydantic_core"}
MONEY = re.compile(r"(^|_)(fen|amount|price|fee|money|salary|subsidy|balance)(_|$)")
CODE = re.compile(r"^[a-z_]+\.[a-z_]+$")
PERMISSION = re.compile(r"^[a-z_]+\.[a-z_]+\.[a-z_]+$")


def blind_excepts(root: Path) -> list[str]:
    """Domains and platform packages catch what they expect, never everything."""
    found = []
    for module in modules(root, "domains", "platform"):
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.ExceptHandler):
                continue
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            if any(kind is None or dotted(kind) in {"Exception", "BaseException"} for kind in caught):
                found.append(module.at(node, "catches everything"))
    return found


def raw_routes(root: Path) -> list[str]:
    """Route modules declare endpoints only through kernel Routes objects; Sanic itself stays in the kernel."""
    found = []
    for module in modules(root, "domains", "platform"):
        declared = {
            target.id
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and dotted(node.value.func).endswith("Routes")
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        imported = {
            alias.asname or alias.name for node in ast.walk(module.tree) if isinstance(node, ast.ImportFrom) for alias in node.names
        }
        for node in ast.walk(module.tree):
            if _imports(node, "sanic"):
                found.append(module.at(node, "imports sanic; the kernel is the only one to know the web server"))
            for decorator in getattr(node, "decorator_list", []):
                call = decorator.func if isinstance(decorator, ast.Call) else decorator
                if not isinstance(call, ast.Attribute) or call.attr not in METHODS:
                    continue
                owner = dotted(call.value)
                undeclared = owner not in declared and (owner in {"app", "bp", "blueprint"} or owner not in imported)
                if undeclared and module.role == "routes":
                    found.append(module.at(decorator, f"@{owner}.{call.attr} is not a declared endpoint"))
    return found


def mode_reads(root: Path) -> list[str]:
    """UNIONHUB_MODE is read in settings.py and nowhere else."""
    return [
        module.at(node, "reads UNIONHUB_MODE")
        for module in modules(root)
        if module.name != "unionhub.settings"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and node.value == "UNIONHUB_MODE"
    ]


def environment_reads(root: Path) -> list[str]:
    """The environment is read in settings.py and in the composition root; everything else is handed plain values."""
    allowed = {"unionhub.settings", "unionhub.cli", "unionhub.main", "unionhub.__main__"}
    allowed.add("unionhub.kernel.observability.metrics")  # PROMETHEUS_MULTIPROC_DIR is the client library's own switch
    found = []
    for module in modules(root):
        if module.name in allowed or module.name.startswith("unionhub.cli."):
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, (ast.Attribute, ast.Name)) and dotted(node) in {"os.environ", "os.getenv", "environ", "getenv"}:
                found.append(module.at(node, "reads the environment"))
    return found


def undescribed_packages(root: Path) -> list[str]:
    """Every package says in its __init__ what it is for."""
    found = []
    for module in modules(root):
        if module.path.name == "__init__.py" and not ast.get_docstring(module.tree):
            found.append(module.at(module.tree, "has no docstring"))
    folders = {module.path.parent for module in modules(root) if "migrations" not in module.path.parts}
    found += [
        f"{folder.relative_to(root).as_posix()}/__init__.py:1: is missing"
        for folder in sorted(folders)
        if not (folder / "__init__.py").exists()
    ]
    return found


def model_classes(root: Path) -> Iterator[tuple[Module, ast.ClassDef]]:
    for module in modules(root):
        for node in module.tree.body:
            if (
                isinstance(node, ast.ClassDef)
                and any(re.search(r"(^|\.)(Base)?Model$", dotted(base)) for base in node.bases)
                and _has_fields(node)
            ):
                yield module, node


def twin_models(root: Path) -> list[str]:
    """Two model classes of one name silently replace each other in the ORM."""
    seen: dict[str, list[str]] = defaultdict(list)
    for module, node in model_classes(root):
        seen[node.name].append(module.at(node, f"model {node.name}"))
    return [f"{place} is defined {len(places)} times" for places in seen.values() if len(places) > 1 for place in places]


def foreign_keys(root: Path) -> list[str]:
    """Foreign keys stay inside a package or point at the white list."""
    homes = {node.name: module.package for module, node in model_classes(root)}
    found = []
    for module, model in model_classes(root):
        for node in ast.walk(model):
            if not isinstance(node, ast.Call) or dotted(node.func).rsplit(".", 1)[-1] not in RELATIONS:
                continue
            target = _target(node)
            if target not in FOREIGN_KEY_TARGETS and homes.get(target, module.package) != module.package:
                found.append(module.at(node, f"{model.name} points at {target} of {homes[target]}"))
    return found


def float_money(root: Path) -> list[str]:
    """Money is whole fen: never a float, never a decimal."""
    found = []
    for module in modules(root):
        for node in ast.walk(module.tree):
            name, kind = "", ""
            if isinstance(node, ast.AnnAssign):
                name, kind = dotted(node.target), ast.unparse(node.annotation) + " " + (ast.unparse(node.value) if node.value else "")
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                name, kind = dotted(node.targets[0]), dotted(node.value.func)
            elif isinstance(node, ast.arg) and node.annotation:
                name, kind = node.arg, ast.unparse(node.annotation)
            if MONEY.search(name.rsplit(".", 1)[-1]) and re.search(r"\b(float|Decimal|FloatField|DecimalField)\b", kind):
                found.append(module.at(node, f"{name} is {kind.split('(')[0].strip()}"))
    return found


def error_codes(root: Path) -> list[str]:
    """Each error has its own code, `package.condition`."""
    seen: dict[str, str] = {}
    found = []
    for module in modules(root):
        if module.name.rsplit(".", 1)[-1] != "errors":
            continue
        for node in ast.walk(module.tree):
            if not (isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Constant)):
                continue
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if dotted(targets[0]) != "code" or not isinstance(node.value.value, str):
                continue
            code = node.value.value
            if not CODE.match(code):
                found.append(module.at(node, f"{code!r} is not package.condition"))
            if code in seen:
                found.append(module.at(node, f"{code!r} is also the code at {seen[code]}"))
            seen[code] = module.at(node, "")
    return found


def permission_names(root: Path) -> list[str]:
    """A permission is named domain.resource.action, and its domain is its package."""
    found = []
    for module in modules(root, "domains", "platform"):
        if module.role != "permissions":
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and dotted(node.func) == "Permission" and node.args and isinstance(node.args[0], ast.Constant):
                key = str(node.args[0].value)
                if not PERMISSION.match(key) or key.split(".", maxsplit=1)[0] != module.name.split(".")[2]:
                    found.append(module.at(node, f"{key!r} is not {module.name.split('.')[2]}.resource.action"))
    return found


def unscoped_queries(root: Path) -> list[str]:
    """Every public read of queries.py takes the actor; `system_*` reads say so by their name (D12)."""
    found = []
    for module in modules(root, "domains", "platform"):
        if module.role != "queries" or module.package in UNSCOPED:
            continue
        for node in module.tree.body:
            if not isinstance(node, ast.AsyncFunctionDef) or node.name.startswith(("_", "system_")):
                continue
            arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            if not any(argument.arg == "actor" for argument in arguments):
                found.append(module.at(node, f"{node.name} takes no actor"))
    return found


def _imports(node: ast.AST, package: str) -> bool:
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        names = [node.module]
    return any(name == package or name.startswith(package + ".") for name in names)


def _has_fields(node: ast.ClassDef) -> bool:
    """A table, not a pydantic model: something in it comes from the ORM's or the kernel's field functions."""
    values = [part.value for part in node.body if isinstance(part, (ast.Assign, ast.AnnAssign)) and isinstance(part.value, ast.Call)]
    return any(
        re.search(r"(^fields\.|Field$|_field$|_key$)", dotted(value.func)) for value in values if isinstance(value, ast.Call)
    ) and not any(dotted(value.func) == "Field" for value in values if isinstance(value, ast.Call))


def _target(node: ast.Call) -> str:
    first = node.args[0] if node.args else next((keyword.value for keyword in node.keywords if keyword.arg == "model_name"), None)
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value.rsplit(".", 1)[-1]
    return dotted(first) if first is not None else ""


def undeclared_packages(root: Path) -> list[str]:
    """Every package the backend imports is named in requirements.in, not merely brought along by another."""
    listed = (root / "backend/requirements.in").read_text("utf-8").splitlines()
    declared = {_distribution(re.split(r"[\[=<>;! ]", line)[0]) for line in listed if line and not line.startswith(("#", "-"))}
    homes = packages_distributions()
    found = []
    for path in files(root, ".py", under="backend"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for name in _imported(node):
                if name in sys.stdlib_module_names or name in OWN:
                    continue
                if not declared & {_distribution(home) for home in homes.get(name, [name])}:
                    found.append(where(root, path, getattr(node, "lineno", 1), f"imports {name}, which requirements.in does not name"))
    return found


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    return [node.module.split(".")[0]] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []


def _distribution(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
