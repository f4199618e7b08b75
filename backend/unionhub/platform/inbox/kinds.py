"""What kinds of to-dos are called: each package names its own."""

_names: dict[str, str] = {}
OTHER = "其他事项"


def register_todo_kind(kind: str, name: str) -> None:
    """Name a kind. Raises ValueError when it has another name already."""
    if _names.setdefault(kind, name) != name:
        raise ValueError(f"kind of to-do named twice: {kind}")


def kind_name(kind: str) -> str:
    """What the kind is called."""
    return _names.get(kind, OTHER)
