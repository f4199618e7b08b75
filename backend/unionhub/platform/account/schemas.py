"""Bodies and answers of platform/account."""

import datetime as dt
from typing import ClassVar, Literal

from pydantic import Field

from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field
from unionhub.platform.account.enums import AccountState, AdminKind, ClientKind, SmsScene

Phone = Field(min_length=5, max_length=20, description="手机号码")


class CaptchaOut(Schema):
    captcha_id: str
    image: str = Field(description="PNG 图片，data URL")


class SmsCodeRequest(Schema):
    phone: str = Phone
    scene: SmsScene
    captcha_id: str | None = Field(None, max_length=64)
    captcha_answer: str | None = Field(None, max_length=16)


class SmsCodeOut(Schema):
    resend_after: int
    expires_in: int


class WeChatLogin(Schema):
    code: str = Field(min_length=1, max_length=128)


class SmsLogin(Schema):
    phone: str = Phone
    code: str = Field(min_length=4, max_length=8)


class OAuthBegin(Schema):
    return_to: str = Field("/m/", max_length=1024)


class OAuthCallback(Schema):
    code: str = Field(min_length=1, max_length=256)
    state: str = Field(min_length=1, max_length=128)


class AuthorizeUrlOut(Schema):
    authorize_url: str


class PersonBrief(Schema):
    name_masked: str
    verified: bool


class MemberAccount(Schema):
    id: Id
    display_name: str
    phone_tail: str | None
    has_phone: bool
    wechat_bound: bool
    person: PersonBrief | None
    elder_mode: bool


class MemberLogin(Schema):
    token: str | None
    csrf_token: str
    account: MemberAccount
    expires_at: UtcTime
    idle_seconds: int


class MemberMe(Schema):
    csrf_token: str
    account: MemberAccount


class MemberMeUpdate(Schema):
    elder_mode: bool


class StaffLoginRequest(Schema):
    username: str = Field(min_length=1, max_length=32)
    password: str = Field(min_length=1, max_length=128)
    captcha_id: str | None = Field(None, max_length=64)
    captcha_answer: str | None = Field(None, max_length=16)
    otp: str | None = Field(None, max_length=10)
    client: ClientKind = ClientKind.WEB


class UnitBrief(Schema):
    id: Id
    name: str
    path_names: str = ""


class CapacityOut(Schema):
    id: Id
    role_name: str
    unit: UnitBrief


class StaffAccount(Schema):
    id: Id
    username: str
    name: str
    phone_tail: str | None
    must_change_password: bool
    password_expires_on: dt.date | None
    totp_enabled: bool


class StaffMe(Schema):
    csrf_token: str
    token: str | None
    account: StaffAccount
    capacity: CapacityOut
    capacities: list[CapacityOut]
    permissions: list[str]
    restricted: bool = Field(description="须先修改密码或设置动态口令，其他操作一律拒绝")
    restriction: Literal["password", "second_factor"] | None = Field(description="须先做的事：修改密码，或设置动态口令")
    idle_seconds: int
    expires_at: UtcTime


class CapacitySwitch(Schema):
    capacity_id: Id


class PasswordChange(Schema):
    old_password: str = Field(min_length=1, max_length=128)
    new_password: str = Field(min_length=1, max_length=128)


class TotpBegun(Schema):
    secret: str
    uri: str
    qr: str


class TotpConfirm(Schema):
    otp: str = Field(min_length=6, max_length=8)


class TotpOff(Schema):
    password: str = Field(min_length=1, max_length=128)


class UserFilter(PageQuery):
    sortable: ClassVar[dict[str, str]] = {
        "name": "name",
        "username": "username",
        "last_login_at": "last_login_at",
        "created_at": "created_at",
    }

    q: str | None = Field(None, max_length=64, description="姓名、用户名开头，或手机尾号")
    unit_id: Id | None = None
    role_id: Id | None = None
    state: AccountState | None = None


class UserCapacity(Schema):
    id: Id
    role_id: Id
    role_name: str
    unit_id: Id
    unit_name: str


class UserOut(Schema):
    id: Id
    username: str
    name: str
    phone_tail: str | None
    state: AccountState
    capacities: list[UserCapacity]
    last_login_at: UtcTime | None
    totp_enabled: bool
    version: int


class CapacityGrant(Schema):
    role_id: Id
    unit_id: Id


class UserCreate(Schema):
    username: str = Field(min_length=3, max_length=32, pattern=r"^[A-Za-z][A-Za-z0-9._-]*$", description="字母开头，字母、数字、._-")
    name: str = Field(min_length=2, max_length=30)
    phone: str | None = Field(None, max_length=20)
    unit_id: Id | None = Field(None, description="所在单位；不填则取第一个岗位的单位")
    capacities: list[CapacityGrant] = Field(default_factory=list, max_length=10, description="须有分配角色的权限")


class UserCreated(Schema):
    user: UserOut
    initial_password: str | None = Field(description="只显示一次；重复提交时不再返回")


class UserUpdate(Schema):
    version: int = version_field()
    name: str | None = Field(None, min_length=2, max_length=30)
    phone: str | None = Field(None, max_length=20)


class Reason(Schema):
    reason: str = Field(min_length=2, max_length=200, description="原因，会记入审计")


class InitialPassword(Schema):
    initial_password: str


class SessionsEnded(Schema):
    ended: int


class RoleOut(Schema):
    id: Id
    key: str
    name: str
    description: str
    builtin: bool
    admin_kind: AdminKind | None
    permissions: list[str]
    appoints: list[str] = Field(description="持有这个角色的人可以任用的业务角色（角色的 key）")
    user_count: int
    version: int


class RoleCreate(Schema):
    name: str = Field(min_length=2, max_length=30)
    description: str = Field("", max_length=200)
    permissions: list[str] = Field(max_length=500)


class RoleUpdate(Schema):
    version: int = version_field()
    name: str | None = Field(None, min_length=2, max_length=30)
    description: str | None = Field(None, max_length=200)
    permissions: list[str] | None = Field(None, max_length=500)


class PermissionOut(Schema):
    key: str
    name: str
    description: str


class PermissionGroup(Schema):
    key: str
    name: str
    permissions: list[PermissionOut]


class PermissionGroups(Schema):
    groups: list[PermissionGroup]


class EnterpriseBrief(Schema):
    id: Id
    name: str
    uscc: str | None


class EnterpriseMe(Schema):
    csrf_token: str
    account: StaffAccount
    enterprise: EnterpriseBrief
    restricted: bool
    idle_seconds: int
    expires_at: UtcTime


class ContactUpdate(Schema):
    name: str = Field(min_length=2, max_length=30, description="联系人姓名")


class PasswordRecovery(Schema):
    username: str = Field(min_length=1, max_length=32)
    phone: str = Phone
    code: str = Field(min_length=4, max_length=8, description="发到这个手机号的验证码")
    new_password: str = Field(min_length=1, max_length=128)


class EnterpriseLoginRequest(Schema):
    username: str = Field(min_length=1, max_length=32)
    password: str = Field(min_length=1, max_length=128)
    captcha_id: str | None = Field(None, max_length=64)
    captcha_answer: str | None = Field(None, max_length=16)
    client: Literal["web"] = "web"
