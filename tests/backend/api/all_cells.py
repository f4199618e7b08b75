"""Every cell of the matrix: the tables of all ``cells_*`` modules beside this one, found by looking."""

import importlib
import pkgutil
from pathlib import Path

from backend.api.cells import Cell


def _tables() -> list[dict[str, Cell]]:
    names = [found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)]) if found.name.startswith("cells_")]
    values = [value for name in sorted(names) for value in vars(importlib.import_module(f"backend.api.{name}")).values()]
    return [value for value in values if isinstance(value, dict) and value and all(isinstance(one, Cell) for one in value.values())]


CELLS: dict[str, Cell] = {name: cell for table in _tables() for name, cell in table.items()}
