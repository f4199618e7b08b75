"""From one schema to the next (decision 0002): definitions are read, compared, and the difference is written for each database."""

from unionhub.kernel.db.evolve.plan import Answers, Plan, compare
from unionhub.kernel.db.evolve.reading import Column, Table, read_schema
from unionhub.kernel.db.evolve.writing import statements

__all__ = ["Answers", "Column", "Plan", "Table", "compare", "read_schema", "statements"]
