"""Writing and finding encrypted values together with their companion columns."""

from collections.abc import Collection
from typing import Any

from tortoise.expressions import Q
from tortoise.models import Model

from unionhub.kernel.crypto.fields import Ciphertext, Sealed, clear_tail, field_of, seal_for, table_of, text_of
from unionhub.kernel.crypto.vault import IndexPair, vault


def set_encrypted(instance: Model, name: str, value: str | None) -> None:
    """Set an encrypted field and those of `<name>_idx`, `<name>_idx_next`, `<name>_tail` that the model has.

    The value is stored as given; indexes and tail are of its normalised form. None clears all of them.
    Raises RowIdMissing when the instance has no id.
    """
    field = field_of(type(instance), name)
    if value is None:
        _assign(instance, name, None, None, None, None)
        return
    normalised = field.normalise(value)
    pair = vault().index(field.purpose, normalised)
    _assign(instance, name, seal_for(instance, field, value), pair.current, pair.following, clear_tail(normalised))


def sealed_columns(model: type[Model], name: str, row_id: int, value: str | None) -> dict[str, Any]:
    """What `set_encrypted` would write, as plain columns for a row of `insert_rows` or for an `update` of this very row."""
    field = field_of(model, name)
    known = model._meta.fields_map
    values: dict[str, Any] = {name: None, f"{name}_idx": None, f"{name}_idx_next": None, f"{name}_tail": None}
    if value is not None:
        if len(value) > field.max_chars:
            raise ValueError(f"{table_of(model)}.{name}: longer than {field.max_chars} characters")
        normalised = field.normalise(value)
        values[name] = Ciphertext(vault().seal(table_of(model), field.column, row_id, value))
        if f"{name}_idx" in known:
            pair = vault().index(field.purpose, normalised)
            values[f"{name}_idx"], values[f"{name}_idx_next"] = pair.current, pair.following
        values[f"{name}_tail"] = clear_tail(normalised)
    return {column: one for column, one in values.items() if column in known}


def by_indexes(model: type[Model], name: str, values: Collection[str]) -> Q:
    """A filter for rows holding any of these values (bulk import's anti-join), correct in every phase of a rotation."""
    pairs = [index_of(model, name, value) for value in values]
    digests = sorted({digest for pair in pairs for digest in (pair.current, pair.following) if digest is not None})
    first = _among(f"{name}_idx", digests)
    rotating = any(pair.following is not None for pair in pairs)
    return first | _among(f"{name}_idx_next", digests) if rotating and f"{name}_idx_next" in model._meta.fields_map else first


def companion_names(model: type[Model], name: str) -> list[str]:
    """The encrypted field and the companions this model has: what `save(update_fields=…)` needs after `set_encrypted`."""
    known = model._meta.fields_map
    return [name, *(f"{name}_{suffix}" for suffix in ("idx", "idx_next", "tail") if f"{name}_{suffix}" in known)]


def index_of(model: type[Model], name: str, value: str) -> IndexPair:
    """The digests of a value as this field would store them (bulk import, comparisons)."""
    field = field_of(model, name)
    return vault().index(field.purpose, field.normalise(value))


def by_index(model: type[Model], name: str, value: str, *, prefix: str = "") -> Q:
    """A filter for rows holding exactly this value, correct in every phase of an index key rotation.

    `prefix` is the relation path from the queried model, such as `person__`.
    """
    pair = index_of(model, name, value)
    digests = [pair.current] if pair.following in (None, pair.current) else [pair.current, pair.following]
    first = _among(f"{prefix}{name}_idx", digests)
    if f"{name}_idx_next" not in model._meta.fields_map or pair.following is None:
        return first
    return first | _among(f"{prefix}{name}_idx_next", digests)


def open_sealed(model: type[Model], row_id: int, name: str, value: Sealed | None) -> str | None:
    """Decrypt a value that came from `.values()`. Raises IntegrityFailed."""
    if value is None:
        return None
    return vault().open(table_of(model), field_of(model, name).column, row_id, text_of(value))


def _among(column: str, digests: list[str]) -> Q:
    conditions: dict[str, Any] = {f"{column}__in": digests}
    return Q(**conditions)


def _assign(instance: Model, name: str, sealed: Sealed | None, index: str | None, index_next: str | None, last: str | None) -> None:
    known = type(instance)._meta.fields_map
    values: dict[str, Any] = {"idx": index, "idx_next": index_next, "tail": last}
    setattr(instance, name, sealed)
    for suffix, value in values.items():
        if f"{name}_{suffix}" in known:
            setattr(instance, f"{name}_{suffix}", value)
