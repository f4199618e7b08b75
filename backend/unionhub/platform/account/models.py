"""Tables of platform/account."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.account.enums import (
    AccountKind,
    AccountState,
    AdminKind,
    CapacityState,
    ClientKind,
    IdentityProvider,
)


class Person(BaseModel):
    """自然人: one row per verified certificate in the whole installation. Name, sex and birth year in clear (D6)."""

    name = fields.CharField(max_length=64)
    sex = CodeField(max_length=1, null=True)
    birth_year = fields.SmallIntField(null=True)
    cert_type = CodeField(max_length=8, default="01")
    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id, max_chars=32)
    cert_no_idx = BlindIndexField()
    cert_no_idx_next = BlindIndexField()
    cert_no_tail = TailField()
    verified_at = fields.DatetimeField(null=True)

    lock_rank: ClassVar[int | None] = LockRank.PERSON

    class Meta:
        table = "person"


class Account(BaseModel):
    """账号: what signs in. The contact phone is verified before it is stored; it never links accounts (numbers are recycled).

    ``home_unit_id`` is the unit whose administrators look after a user who holds no role: where it was made, later that of the role
    granted or ended last.
    """

    kind = EnumCodeField(AccountKind)
    state = EnumCodeField(AccountState, default=AccountState.ACTIVE)
    person: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "unionhub.Person", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=64, default="")
    home_unit_id = fields.BigIntField(null=True, db_index=True)
    username = CodeField(max_length=32, null=True, unique=True)
    password_hash = fields.CharField(max_length=255, null=True)
    password_changed_at = fields.DatetimeField(null=True)
    must_change_password = fields.BooleanField(default=False)
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20, null=True)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()
    totp_secret = EncryptedField(purpose="totp", max_chars=64, null=True)
    totp_confirmed_at = fields.DatetimeField(null=True)
    totp_last_step = fields.BigIntField(null=True)
    elder_mode = fields.BooleanField(default=False)
    last_login_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    person_id: int | None
    lock_rank: ClassVar[int | None] = LockRank.PERSON

    class Meta:
        table = "account"


class AccountIdentity(BaseModel):
    """登录方式: a WeChat openid of one app, or a phone number that may sign in by SMS code. One identity, one account."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "unionhub.Account", related_name="identities", on_delete=fields.CASCADE
    )
    provider = EnumCodeField(IdentityProvider)
    subject = CodeField(max_length=128, null=True, unique=True)
    openid = CodeField(max_length=64, null=True)
    unionid = CodeField(max_length=64, null=True, db_index=True)
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20, null=True)
    phone_idx = BlindIndexField()
    phone_idx_next = BlindIndexField()
    phone_tail = TailField()

    account_id: int

    class Meta:
        table = "account_identity"


class Role(BaseModel):
    """角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped.

    ``appoints`` are the keys of the business roles whose holders this role looks after, without holding them (decision 0006).
    """

    key = CodeField(max_length=64, unique=True)
    name = fields.CharField(max_length=64, unique=True)
    description = fields.CharField(max_length=255, default="")
    kind = EnumCodeField(AccountKind)
    admin_kind = EnumCodeField(AdminKind, null=True)
    builtin = fields.BooleanField(default=False)
    permissions = LongTextField(default="[]")
    shipped = LongTextField(null=True)
    appoints = LongTextField(default="[]")
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "account_role"


class Capacity(BaseModel):
    """身份: an account in a role on a unit, for a time. ``admin_slot`` lets one person hold one of the three administrators only."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "unionhub.Account", related_name="capacities", on_delete=fields.CASCADE
    )
    role: fields.ForeignKeyRelation[Role] = fields.ForeignKeyField("unionhub.Role", related_name="capacities", on_delete=fields.RESTRICT)
    unit: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("unionhub.OrgUnit", related_name="capacities", on_delete=fields.RESTRICT)
    state = EnumCodeField(CapacityState, default=CapacityState.ACTIVE)
    valid_from = fields.DatetimeField()
    valid_to = fields.DatetimeField(null=True)
    live_slot = CodeField(max_length=64, null=True, unique=True)
    admin_slot = CodeField(max_length=32, null=True, unique=True)

    account_id: int
    role_id: int
    unit_id: int
    checks: ClassVar[dict[str, str]] = {
        "ck_capacity_live": "(state = 'active' AND live_slot IS NOT NULL) OR "
        "(state <> 'active' AND live_slot IS NULL AND admin_slot IS NULL)"
    }

    class Meta:
        table = "account_capacity"
        indexes = (("unit_id", "state"),)


class Session(BaseModel):
    """会话: an opaque token, stored hashed, acting in at most one capacity (D9)."""

    token_hash = CodeField(max_length=64, unique=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "unionhub.Account", related_name="sessions", on_delete=fields.CASCADE
    )
    capacity: fields.ForeignKeyNullableRelation[Capacity] = fields.ForeignKeyField(
        "unionhub.Capacity", related_name="sessions", null=True, on_delete=fields.CASCADE
    )
    kind = EnumCodeField(AccountKind)
    client = EnumCodeField(ClientKind)
    idle_seconds = fields.IntField()
    last_seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    end_reason = CodeField(max_length=32, null=True)
    ip = fields.CharField(max_length=64, default="")
    user_agent = fields.CharField(max_length=255, default="")

    account_id: int
    capacity_id: int | None

    class Meta:
        table = "account_session"
        indexes = (("account_id", "ended_at"), ("expires_at",))


class LoginGuard(BaseModel):
    """Failures of one pair (account or unknown name, address); the key is a keyed digest, so it tells nothing (check 2)."""

    key = CodeField(max_length=64, unique=True)
    failures = fields.IntField(default=0)
    last_failed_at = fields.DatetimeField()
    locked_until = fields.DatetimeField(null=True)

    class Meta:
        table = "account_login_guard"
