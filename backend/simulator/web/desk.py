"""The control desk: who holds the phone, what reached it, and which vendor call is to fail."""

from __future__ import annotations

import re
from typing import Any, Protocol

from simulator.faults import LINE_KINDS, TARGETS
from simulator.web.html import avatar, copyable, esc, local_time, options
from simulator.world import REGISTRY_STATES, User, World

_CODE = re.compile(r"(?<!\d)\d{4,6}(?!\d)")
_CODE_KINDS = {"40001": "凭据失效 40001", "42001": "凭据过期 42001", "45009": "超过当日额度 45009", "-1": "系统繁忙 -1"}
_MORE_KINDS = {
    "LimitExceeded.PhoneNumberDailyLimit": "短信：单号当日超限",
    "FailedOperation.PhoneNumberInBlacklist": "短信：号码在黑名单",
    "-4": "实名：证件库异常 -4",
    "RequestLimitExceeded": "腾讯云：请求过快",
}
_TARGETS = {"wechat.*": "微信：全部接口", **TARGETS}


class Query(Protocol):
    def get(self, name: str, /) -> Any: ...


def render_desk(world: World, query: Query) -> str:
    users = list(world.users.values())
    chosen = world.users.get(str(query.get("user") or "")) or (users[0] if users else None)
    every_number = query.get("sms") == "all" or chosen is None or not chosen.phone
    return (
        '<header class="bar"><img src="/simulator/static/mark.svg" alt="" width="28" height="28">'
        "<div><h1>外部服务模拟器</h1><p>微信、短信、实名核验都在本机模拟，不会联系任何真实的服务。</p></div>"
        f'<span class="pulse" id="pulse" data-revision="{world.revision}" role="status">运行中</span></header>'
        '<main class="board">'
        f'<aside class="column people-column"><div data-live="people">{_people(users, chosen)}</div>{_new_user()}</aside>'
        f'<section class="phones" data-live="phones">{_wechat_phone(world, chosen)}{_sms_phone(world, chosen, every_number)}</section>'
        f'<aside class="column">{_fault_form()}<div data-live="faults">{_faults(world)}</div>'
        f'<div data-live="calls">{_calls(world)}</div>{_registry(world)}</aside></main>'
        '<div class="toast" id="toast" role="status" aria-live="polite" data-testid="toast" hidden></div>'
    )


def _people(users: list[User], chosen: User | None) -> str:
    rows = "".join(
        f'<li><a class="person{" on" if user is chosen else ""}" href="/simulator/?user={esc(user.id)}" data-testid="user-{esc(user.id)}"'
        f"{' aria-current=true' if user is chosen else ''}>{avatar(user.id, user.nickname)}"
        f"<span><b>{esc(user.nickname)}</b><small>{esc(user.phone or '未绑定手机号')}</small></span></a></li>"
        for user in users
    )
    empty = '<li class="empty">还没有微信用户，请在下面添加一位。</li>'
    return f'<h2>微信用户 <small>{len(users)}</small></h2><ul class="people">{rows or empty}</ul>{_identity(chosen) if chosen else ""}'


def _identity(user: User) -> str:
    return (
        f'<dl class="facts" data-testid="identity">'
        f"{copyable('手机号', user.phone, 'copy-phone')}{copyable('小程序 openid', user.openid_mp, 'copy-openid-mp')}"
        f"{copyable('公众号 openid', user.openid_oa, 'copy-openid-oa')}{copyable('unionid', user.unionid, 'copy-unionid')}"
        f"{copyable('姓名', user.id_card_name, 'copy-id-name')}{copyable('身份证号', user.id_card_no, 'copy-id-no')}</dl>"
    )


def _new_user() -> str:
    return (
        '<details class="fold"><summary data-testid="user-new">添加微信用户</summary>'
        '<form data-post="/simulator/api/users" data-done="已添加">'
        '<label>微信昵称<input name="nickname" required maxlength="32" data-testid="user-nickname"></label>'
        '<label>手机号<input name="phone" inputmode="tel" maxlength="11" data-testid="user-phone"></label>'
        '<button class="main" data-testid="user-save">添加</button></form></details>'
    )


def _wechat_phone(world: World, user: User | None) -> str:
    if user is None:
        return _phone("微信", '<p class="hint">添加一位微信用户后，这里是他的手机。</p>', "")
    cards = "".join(_card(item) for item in reversed(world.messages) if item["user_id"] == user.id)
    path = f"/simulator/api/users/{esc(user.id)}"
    granted = sum(user.grants.values())
    known = world.config.wechat_mp.templates
    ids = ",".join(known)
    ask = (
        f'<button type="button" data-grant="{esc(ids)}" data-path="{path}/grants" data-testid="grant-all">允许订阅消息</button>'
        if known
        else f'<button type="button" data-grant-ask data-path="{path}/grants" data-testid="grant-ask">允许订阅消息…</button>'
    )
    bound = "" if user.phone else " disabled"
    buttons = (
        f'<button type="button" class="main" data-code="{path}/login-code" data-testid="copy-login-code">复制登录码</button>'
        f'<button type="button" data-code="{path}/phone-code" data-testid="copy-phone-code"{bound}>复制手机号授权码</button>'
        f'{ask}<span class="note">剩余 {granted} 条订阅授权；登录码与授权码只能用一次，5 分钟有效</span>'
    )
    empty = '<p class="hint">还没有服务通知。<br>平台发出订阅消息后会出现在这里。</p>'
    return _phone(f"{esc(user.nickname)} 的微信", cards or empty, buttons, title="服务通知")


def _card(item: dict[str, Any]) -> str:
    rows = "".join(f"<div><dt>{esc(row['label'])}</dt><dd>{esc(row['value'])}</dd></div>" for row in item["fields"])
    link = f'<p class="more">进入小程序查看<span class="mono">{esc(item["page"])}</span></p>' if item["page"] else ""
    return (
        f'<article class="card" data-testid="message-item"><time>{local_time(item["at"], "%m-%d %H:%M:%S")}</time>'
        f"<h3>{esc(item['title'])}</h3><dl>{rows}</dl>{link}</article>"
    )


def _sms_phone(world: World, user: User | None, every_number: bool) -> str:
    phone = None if every_number or user is None else user.phone
    shown = [item for item in reversed(world.sms) if phone is None or item["phone"] == phone][:50]
    bubbles = "".join(_bubble(item, with_number=phone is None) for item in shown)
    switch = ""
    if user is not None and user.phone:
        mine, every = f"/simulator/?user={esc(user.id)}", f"/simulator/?user={esc(user.id)}&amp;sms=all"
        switch = (
            '<nav class="switch" aria-label="号码">'
            f'<a href="{mine}" data-testid="sms-mine"{_current(phone is not None)}>本机 {esc(user.phone)}</a>'
            f'<a href="{every}" data-testid="sms-all"{_current(phone is None)}>全部号码</a></nav>'
        )
    return _phone("短信", bubbles or '<p class="hint">还没有短信。</p>', switch, title="信息")


def _current(yes: bool) -> str:
    return ' aria-current="true"' if yes else ""


def _bubble(item: dict[str, Any], *, with_number: bool) -> str:
    code = _CODE.search(item["text"])
    text = esc(item["text"])
    copy = ""
    if code:
        text = text.replace(code[0], f'<b class="otp" data-testid="sms-code">{code[0]}</b>', 1)
        copy = f'<button type="button" class="link" data-copy="{code[0]}" data-testid="sms-copy">复制验证码</button>'
    to = f"<span>发往 {esc(item['phone'])}</span>" if with_number else ""
    return (
        f'<article class="bubble" data-testid="sms-item" data-phone="{esc(item["phone"])}">'
        f"<time>{local_time(item['at'], '%m-%d %H:%M:%S')}{to}</time><p>{text}</p>{copy}</article>"
    )


def _phone(label: str, screen: str, actions: str, *, title: str = "") -> str:
    return (
        f'<section class="phone" aria-label="{label}"><div class="screen"><div class="status"><span>{label}</span>'
        f'<span class="signal" aria-hidden="true"><i></i><i></i><i></i></span></div><h2>{title or label}</h2>'
        f'<div class="scroll" tabindex="0">{screen}</div><div class="actions">{actions}</div></div></section>'
    )


def _fault_form() -> str:
    kinds = (
        f'<optgroup label="线路">{options(LINE_KINDS)}</optgroup><optgroup label="微信错误码">{options(_CODE_KINDS)}</optgroup>'
        f'<optgroup label="短信与实名">{options(_MORE_KINDS)}</optgroup>'
    )
    return (
        '<section class="panel"><h2>故障开关</h2><form data-post="/simulator/api/faults" data-done="故障已就绪" class="row">'
        f'<label>接口<select name="target" data-testid="fault-target">{options(_TARGETS)}</select></label>'
        f'<label>表现<select name="kind" data-testid="fault-kind">{kinds}</select></label>'
        '<label class="short">次数<input name="count" type="number" min="1" max="10000" value="1" data-testid="fault-count"></label>'
        '<button class="main" data-testid="fault-add">制造故障</button></form></section>'
    )


def _faults(world: World) -> str:
    faults = world.faults.view()
    if not faults:
        return '<p class="calm" data-testid="fault-none">当前没有故障，一切正常。</p>'
    words = {**LINE_KINDS, **_CODE_KINDS, **_MORE_KINDS}
    rows = "".join(
        f'<li data-testid="fault-item"><span><b>{esc(_TARGETS.get(str(fault["target"]), fault["target"]))}</b>'
        f"<small>{esc(words.get(str(fault['kind']), fault['kind']))} · 还有 {fault['count']} 次</small></span>"
        f'<button type="button" class="link" data-delete="/simulator/api/faults/{fault["id"]}" data-testid="fault-remove">撤掉</button></li>'
        for fault in faults
    )
    clear = '<button type="button" data-delete="/simulator/api/faults" data-testid="fault-clear">全部恢复正常</button>'
    return f'<ul class="faults">{rows}</ul>{clear}'


def _calls(world: World) -> str:
    rows = "".join(
        f'<tr data-testid="call-item"><td class="mono">{local_time(call["at"])}</td><td>{esc(TARGETS.get(call["target"], "网页授权"))}</td>'
        f'<td class="{_tone(call["outcome"])}">{esc(call["outcome"])}</td></tr>'
        for call in list(world.calls)[:14]
    )
    table = f"<table><tbody>{rows}</tbody></table>" if rows else '<p class="calm">还没有人来调用。</p>'
    return f'<section class="panel"><h2>最近的调用</h2>{table}</section>'


def _tone(outcome: str) -> str:
    good = outcome in ("成功", "Ok", "pass", "用户同意", "强制刷新") or outcome.startswith("0 ")
    return "good" if good else "bad"


def _registry(world: World) -> str:
    rows = "".join(
        f'<tr data-testid="registry-item"><td>{esc(entry["name"])}</td><td class="mono">{esc(entry["id_card"])}</td>'
        f"<td>{esc(REGISTRY_STATES[entry['state']])}</td></tr>"
        for entry in list(world.registry.values())[:200]
    )
    table = (
        f'<div class="tall"><table><tbody>{rows}</tbody></table></div>' if rows else '<p class="calm">权威库是空的：任何人都查无此号。</p>'
    )
    return (
        '<details class="fold panel"><summary data-testid="registry-open">实名权威库 '
        f'<small data-live="registry-count">{len(world.registry)}</small></summary>'
        f'<div data-live="registry">{table}</div>'
        '<form data-post="/simulator/api/registry" data-done="已保存" class="row">'
        '<label>姓名<input name="name" required data-testid="registry-name"></label>'
        '<label>身份证号<input name="id_card" required maxlength="18" data-testid="registry-card"></label>'
        f'<label>状态<select name="state" data-testid="registry-state">{options(REGISTRY_STATES)}</select></label>'
        '<button class="main" data-testid="registry-save">保存</button></form></details>'
    )
