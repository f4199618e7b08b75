"""The three ways in on the phone side (D8, D9, SYS-01): mini-program login, official-account OAuth, SMS code.

A WeChat user is one account across mini-program and official account through the unionid. A phone number that signs in by SMS is
an account of its own; accounts of one person meet only through a verified certificate, never through a phone number.
"""

import hmac
import re
import secrets
from typing import NamedTuple

from unionhub.integrations.errors import VendorError
from unionhub.integrations.wechat.ports import MiniProgramPort, OAuthScope, OfficialAccountPort, WeChatError
from unionhub.kernel import codes, services
from unionhub.kernel.authz import Actor, Audience, Caller
from unionhub.kernel.cache import RedisTokenStore
from unionhub.kernel.crypto import by_index, companion_names, set_encrypted
from unionhub.kernel.db import Tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.site import Site
from unionhub.platform.account.enums import AccountKind, AccountState, ClientKind, IdentityProvider, SmsScene
from unionhub.platform.account.errors import SessionExpired, VendorAway, WeChatCodeInvalid
from unionhub.platform.account.models import Account, AccountIdentity
from unionhub.platform.account.service.sessions import open_session
from unionhub.platform.account.service.sms_codes import ensure_code
from unionhub.platform.audit.ports import record_audit

STATE_SECONDS = 600
HOME = "/m/"
_LOCAL = re.compile(r"/m/[!#-\[\]-~]{0,1020}")


class PhoneSignedIn(NamedTuple):
    """A fresh phone-side session."""

    token: str
    actor: Actor


class OAuthBegun(NamedTuple):
    """Where the browser goes to agree, and the state it has to bring back."""

    authorize_url: str
    state: str


class _WeChatUser(NamedTuple):
    openid: str
    unionid: str | None


def _translated(error: VendorError) -> VendorAway | WeChatCodeInvalid:
    refused = isinstance(error, WeChatError) and not error.retryable
    return WeChatCodeInvalid() if refused else VendorAway()


async def _identity(provider: IdentityProvider, code: str) -> _WeChatUser:
    try:
        if provider is IdentityProvider.WECHAT_MP:
            session = await services.get(MiniProgramPort).code_to_session(code)  # type: ignore[type-abstract]
            return _WeChatUser(session.openid, session.unionid)
        oauth = await services.get(OfficialAccountPort).exchange_code(code)  # type: ignore[type-abstract]
        return _WeChatUser(oauth.openid, oauth.unionid)
    except VendorError as error:
        raise _translated(error) from error


async def sign_in_by_wechat(provider: IdentityProvider, code: str, client: ClientKind, caller: Caller) -> PhoneSignedIn:
    """Exchange the vendor's one-time code and open a session; the first visit makes the account (JOIN-05)."""
    identity = await _identity(provider, code)
    site = services.get(Site)
    appid = site.mp_appid if provider is IdentityProvider.WECHAT_MP else site.oa_appid
    subject = f"{appid}:{identity.openid}"
    async with transaction() as tx:
        known = await AccountIdentity.get_or_none(subject=subject)
        account = await Account.get(id=known.account_id) if known else await _account_of_union(identity.unionid)
        newcomer = account is None
        if account is None:
            account = await Account.create(kind=AccountKind.MEMBER, name="微信用户")
        if known is None:
            row = AccountIdentity(
                account_id=account.id, provider=provider, subject=subject, openid=identity.openid, unionid=identity.unionid
            )
            if not await insert_once(tx, row):  # the same user from a second tap in the same instant
                if newcomer:
                    await account.delete()
                known = await AccountIdentity.get(subject=subject)
                account = await Account.get(id=known.account_id)
        return await _open(tx, account, client, caller)


async def _account_of_union(unionid: str | None) -> Account | None:
    if not unionid:
        return None
    row = await AccountIdentity.filter(unionid=unionid).order_by("id").first()
    return await Account.get(id=row.account_id) if row else None


async def sign_in_by_sms(phone: str, code: str, caller: Caller) -> PhoneSignedIn:
    """Check the SMS code and open a session; the first visit makes the account."""
    number = await ensure_code(phone, SmsScene.LOGIN, code)
    async with transaction() as tx:
        known = await AccountIdentity.filter(by_index(AccountIdentity, "phone", number), provider=IdentityProvider.PHONE).first()
        if known is not None:
            return await _open(tx, await Account.get(id=known.account_id), ClientKind.WEB, caller)
        account = Account(kind=AccountKind.MEMBER, name="手机用户")
        set_encrypted(account, "phone", number)
        await account.save(force_create=True)
        identity = AccountIdentity(account_id=account.id, provider=IdentityProvider.PHONE)
        set_encrypted(identity, "phone", number)
        if not await insert_once(tx, identity):
            await account.delete()
            known = await AccountIdentity.filter(by_index(AccountIdentity, "phone", number), provider=IdentityProvider.PHONE).get()
            account = await Account.get(id=known.account_id)
        return await _open(tx, account, ClientKind.WEB, caller)


async def _open(tx: Tx, account: Account, client: ClientKind, caller: Caller) -> PhoneSignedIn:
    if account.state is not AccountState.ACTIVE:
        raise SessionExpired("账号已停用，请联系工会")
    token, session = await open_session(tx, account, None, client, caller)
    actor = Actor(
        Audience.MEMBER,
        account.id,
        session.id,
        name=account.name,
        person_id=account.person_id,
        caller=caller,
    )
    await record_audit(tx, actor, "account.session.opened", object_type="account", object_id=account.id, label=account.name)
    return PhoneSignedIn(token, actor)


def local_path(return_to: str) -> str:
    """The address to come back to, if it is a path of this site; else the H5 home (no open redirect)."""
    return return_to if _LOCAL.fullmatch(return_to) else HOME


async def begin_oauth(return_to: str) -> OAuthBegun:
    """The official account's authorise address; the state remembers where to come back to (ten minutes, one use)."""
    state = secrets.token_urlsafe(16)
    await services.get(RedisTokenStore).set(f"wechat:state:{state}", local_path(return_to), STATE_SECONDS)
    redirect = f"{services.get(Site).public_url}/api/v1/member/account/wechat-oauth/callback"
    address = services.get(OfficialAccountPort).authorize_url(redirect, state, OAuthScope.USERINFO)  # type: ignore[type-abstract]
    return OAuthBegun(address, state)


def ensure_same_browser(state: str, remembered: str) -> None:
    """Raise WeChatCodeInvalid unless this browser began the login: nobody is signed in by a link somebody else sent them (check 14)."""
    if not hmac.compare_digest(state.encode(), remembered.encode()):
        raise WeChatCodeInvalid("请从本页面重新发起微信授权")


async def finish_oauth(code: str, state: str, caller: Caller) -> tuple[PhoneSignedIn | None, str]:
    """Use up the state, exchange the code, open the session; returns it and where to go.

    A person stands before a browser here, so a refused or expired code leads back to the page without a session (it offers SMS).
    """
    return_to = await services.get(RedisTokenStore).take(f"wechat:state:{state}")
    if return_to is None:
        return None, HOME
    try:
        return await sign_in_by_wechat(IdentityProvider.WECHAT_OA, code, ClientKind.WEB, caller), return_to
    except (VendorAway, WeChatCodeInvalid):
        return None, return_to


async def bind_phone_by_sms(actor: Actor, phone: str, code: str) -> None:
    """Store a phone number this account proved to hold."""
    await bind_phone(actor, await ensure_code(phone, SmsScene.BIND, code))


async def bind_phone_by_wechat(actor: Actor, code: str) -> None:
    """Store the phone number WeChat vouches for (the mini-program's button)."""
    try:
        phone = await services.get(MiniProgramPort).get_phone_number(code)  # type: ignore[type-abstract]
    except VendorError as error:
        raise _translated(error) from error
    checked = codes.check_mobile(phone.number)
    if phone.country_code != "86" or not checked.ok:
        raise InvalidFields([("code", "foreign", "目前只支持中国大陆手机号，请改用短信验证")])
    await bind_phone(actor, checked.value)


async def bind_phone(actor: Actor, number: str) -> None:
    """Write a verified number to the actor's account."""
    async with transaction() as tx:
        await write_phone(tx, actor, number)


async def write_phone(tx: Tx, actor: Actor, number: str) -> None:
    """The same inside a use case that verified the number itself."""
    account = await lock_one(tx, Account, actor.account_id)
    set_encrypted(account, "phone", number)
    await account.save(update_fields=companion_names(Account, "phone"))
    await record_audit(tx, actor, "account.phone.bound", object_type="account", object_id=account.id, label=f"尾号 {account.phone_tail}")
