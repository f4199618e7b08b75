"""Model fields for personal data (D6): the ciphertext, its blind indexes and its clear tail.

    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id)
    cert_no_idx = BlindIndexField()
    cert_no_idx_next = BlindIndexField()
    cert_no_tail = TailField()

`set_encrypted(row, "cert_no", value)` fills all four; `by_index(Model, "cert_no", value)` finds rows. Reading gives a
`Sealed`, which shows nothing until somebody opens it explicitly.
"""

import unicodedata
from collections.abc import Callable
from typing import Any, NoReturn, cast

from tortoise.fields.base import Field
from tortoise.models import Model

from unionhub.kernel.crypto import primitives
from unionhub.kernel.crypto.errors import EncryptedFieldMisused, RowIdMissing
from unionhub.kernel.crypto.vault import vault
from unionhub.kernel.db.fields import CodeField
from unionhub.kernel.masking import tail

INDEX_LENGTH = 43  # base64url of 32 bytes
_HIDDEN = "<sealed>"


def fold(value: str) -> str:
    """The default normalisation: NFKC, no blanks around."""
    return unicodedata.normalize("NFKC", value).strip()


class Ciphertext(str):
    """A stored ciphertext on its way to a column as it is; only kernel.crypto makes them."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _HIDDEN


class Sealed:
    """An encrypted value. Its repr, str and format show neither plaintext nor ciphertext; JSON encoders refuse it."""

    __slots__ = ("_column", "_own", "_row_id", "_table", "_text")

    def __init__(
        self, text: str, table: str | None = None, column: str | None = None, row_id: int | None = None, *, own: bool = False
    ) -> None:
        self._text = text
        self._table = table
        self._column = column
        self._row_id = row_id
        self._own = own  # sealed by this process for exactly this place: need not be verified again

    def open(self) -> str:
        """The plaintext. Raises IntegrityFailed; RowIdMissing when read by `.values()` (then use `open_sealed`)."""
        if self._table is None or self._column is None or self._row_id is None:
            raise RowIdMissing("this value was read without its row; use open_sealed(model, row_id, column, value)")
        return vault().open(self._table, self._column, self._row_id, self._text)

    def _bound(self, table: str, column: str, row_id: int) -> "Sealed":
        if (self._table, self._column, self._row_id) == (table, column, row_id):
            return self
        return Sealed(self._text, table, column, row_id)

    def __repr__(self) -> str:
        return _HIDDEN

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(_HIDDEN, spec)

    def __deepcopy__(self, memo: object) -> "Sealed":
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a sealed value is never pickled")


def text_of(sealed: Sealed) -> str:
    """The ciphertext itself, for kernel.crypto's rotation only."""
    return sealed._text


class _SealedAttribute:
    """Binds what an instance holds to the instance's row, so that a value copied to another row does not open."""

    def __init__(self, name: str, column: str) -> None:
        self.name = name
        self.column = column

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        held = instance.__dict__
        if self.name not in held:
            raise AttributeError(self.name)
        value = held[self.name]
        if value is None:
            return None
        table, row_id = table_of(owner), instance.pk
        if isinstance(value, Sealed):
            if row_id is not None:
                value = value._bound(table, self.column, row_id)
        else:
            value = _seal(table, self.column, row_id, value)
        held[self.name] = value
        return value

    def __set__(self, instance: Model, value: Any) -> None:
        if value is not None and not isinstance(value, str | Sealed):
            raise EncryptedFieldMisused(f"{self.name} takes a str, not {type(value).__name__}")
        instance.__dict__[self.name] = value


class EncryptedField(Field[Any]):
    """SM4-GCM ciphertext bound to table, column and row id. `max_chars` bounds the plaintext.

    `purpose` separates blind indexes: two columns of one purpose can be compared, others never. `normalise` makes equal
    values equal before they are indexed.
    """

    field_type = str
    indexable = False

    def __init__(self, *, purpose: str, normalise: Callable[[str], str] = fold, max_chars: int = 128, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.purpose = purpose
        self.normalise = normalise
        self.max_chars = max_chars
        raw = max_chars * 4 + primitives.NONCE_BYTES + primitives.TAG_BYTES
        self.max_length = 48 + (raw * 4 + 2) // 3

    @property
    def constraints(self) -> dict[str, Any]:
        return {"max_length": self.max_length}

    @property
    def SQL_TYPE(self) -> str:  # type: ignore[override]  # noqa: N802 - the ORM's name
        return f"VARCHAR({self.max_length})"

    class _db_mysql:
        def __init__(self, field: "EncryptedField") -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802 - the ORM's name
            return f"VARCHAR({self.field.max_length}) CHARACTER SET ascii COLLATE ascii_bin"

    @property
    def column(self) -> str:
        """The database column."""
        return self.source_field or self.model_field_name

    @property
    def model(self) -> Any:
        """The model class; the ORM sets it, and that is when the class gets its binding attribute."""
        return self.__dict__.get("_model")

    @model.setter
    def model(self, model: type[Model] | None) -> None:
        self.__dict__["_model"] = model
        if model is not None:
            setattr(model, self.model_field_name, _SealedAttribute(self.model_field_name, self.column))

    def to_python_value(self, value: Any) -> Any:
        if isinstance(value, str) and primitives.looks_encrypted(value):
            return Sealed(value)
        return value

    def to_db_value(self, value: Any, instance: Any) -> Any:
        if value is None:
            self.validate(value)
            return None
        if isinstance(value, Ciphertext):
            return str(value)
        if not hasattr(instance, "_saved_in_db"):
            raise EncryptedFieldMisused(f"{self.model_field_name}: a query cannot take a plaintext; use by_index or set_encrypted")
        table = table_of(type(instance))
        if isinstance(value, str):
            return text_of(_seal(table, self.column, instance.pk, value, self.max_chars))
        sealed = cast(Sealed, value)._bound(table, self.column, _row_id(instance))
        if not sealed._own:
            sealed.open()  # a value of another row, or a text made to look like a ciphertext, is never stored
        return text_of(sealed)


class EncryptedTextField(EncryptedField):
    """A long text under one seal (a batch of rows that wait to be imported); never indexed, never searched."""

    def __init__(self, *, purpose: str, max_chars: int = 4_000_000, **kwargs: Any) -> None:
        super().__init__(purpose=purpose, normalise=str, max_chars=max_chars, **kwargs)

    @property
    def SQL_TYPE(self) -> str:  # type: ignore[override]  # noqa: N802 - the ORM's name
        return "TEXT"

    class _db_mysql:
        SQL_TYPE = "LONGTEXT CHARACTER SET ascii COLLATE ascii_bin"

        def __init__(self, field: "EncryptedField") -> None:
            self.field = field


class BlindIndexField(CodeField):
    """Digest of the normalised value under an index key; NULL when there is no value. Unique unless told otherwise."""

    def __init__(self, *, unique: bool = True, **kwargs: Any) -> None:
        kwargs.pop("max_length", None)
        kwargs.pop("null", None)
        super().__init__(max_length=INDEX_LENGTH, null=True, unique=unique, db_index=not unique, **kwargs)


class TailField(CodeField):
    """The last four characters in clear, for lists (尾号 1234); empty for values of four characters or fewer."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("max_length", None)
        kwargs.pop("null", None)
        super().__init__(max_length=4, null=True, **kwargs)


def table_of(model: type[Model]) -> str:
    """The name that binds ciphertexts and data keys: the table's, or `sealed_table` when a table was renamed later."""
    return cast(str, getattr(model, "sealed_table", None) or model._meta.db_table)


def encrypted_fields(model: type[Model]) -> dict[str, EncryptedField]:
    """The model's encrypted fields by name."""
    return {name: field for name, field in model._meta.fields_map.items() if isinstance(field, EncryptedField)}


def field_of(model: type[Model], name: str) -> EncryptedField:
    """One encrypted field. Raises EncryptedFieldMisused for any other."""
    field = model._meta.fields_map.get(name)
    if not isinstance(field, EncryptedField):
        raise EncryptedFieldMisused(f"{model.__name__}.{name} is no encrypted field")
    return field


def seal_for(instance: Model, field: EncryptedField, plaintext: str) -> Sealed:
    """Encrypt for this row."""
    return _seal(table_of(type(instance)), field.column, instance.pk, plaintext, field.max_chars)


def clear_tail(normalised: str) -> str:
    """The tail as stored: ASCII only, so that a tail never fails the column."""
    last = tail(normalised)
    return last if last.isascii() else ""


def _seal(table: str, column: str, row_id: Any, plaintext: str, max_chars: int | None = None) -> Sealed:
    if row_id is None:
        raise RowIdMissing(f"{table}.{column}: the row needs its id before the value is set")
    if max_chars is not None and len(plaintext) > max_chars:
        raise ValueError(f"{table}.{column}: longer than {max_chars} characters")
    return Sealed(vault().seal(table, column, int(row_id), plaintext), table, column, int(row_id), own=True)


def _row_id(instance: Model) -> int:
    if instance.pk is None:
        raise RowIdMissing(f"{type(instance).__name__}: the row needs its id before the value is saved")
    return int(instance.pk)
