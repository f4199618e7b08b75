"""The door of imports for other packages."""

from unionhub.platform.importing.adding import add_import_routes
from unionhub.platform.importing.enums import ColumnKind
from unionhub.platform.importing.kinds import ImportColumn, ImportKind, Values, import_kind

__all__ = ["ColumnKind", "ImportColumn", "ImportKind", "Values", "add_import_routes", "import_kind"]
