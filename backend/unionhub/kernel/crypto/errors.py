"""What can go wrong with keys and ciphertexts."""

from unionhub.kernel.errors import AppError


class IntegrityFailed(AppError):
    """A ciphertext was changed, moved to another row, or was made with keys that this installation does not hold."""

    status = 500
    code = "crypto.integrity"
    message = "这条数据的完整性校验没有通过，系统已记录并告警，请联系管理员"


class KeysNotReady(RuntimeError):
    """A table's data keys are not loaded: `load_data_keys()` has not run, or the table has no encrypted field."""


class RowIdMissing(ValueError):
    """An encrypted value belongs to a row: the row needs its id before the value is set."""


class EncryptedFieldMisused(TypeError):
    """A plaintext reached a query. Look rows up with `by_index`, write them with `set_encrypted`."""


class KeyFileInvalid(ValueError):
    """The key file cannot be used; the message is for the operator."""


class KeysDoNotFit(KeyFileInvalid):
    """The keys are not those this database was written with."""


class RotationOutOfOrder(RuntimeError):
    """A rotation step was called before the step it relies on."""
