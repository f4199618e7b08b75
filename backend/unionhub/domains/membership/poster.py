"""The posters of one union: the printable one (JOIN-01), and the one a member passes on (JOIN-03).

Pure drawing, no I/O. About half a second of CPU: run it through `kernel.images.in_image_thread`."""

from unionhub.kernel.phone_poster import draw_phone_poster
from unionhub.kernel.poster import PosterSize, PosterWords
from unionhub.kernel.poster import draw_poster as draw

__all__ = ["PosterSize", "draw_invitation", "draw_poster"]

_INVITATION = "一部手机，三步办好入会申请"
_STEPS = (("扫码", "打开本工会的入会页"), ("填三项", "姓名、身份证号、手机号"), ("审核通过", "手机上领取电子会员卡"))
_NEW_FORM_INVITATION = "货车司机、网约车司机、快递员、送餐员，都有工会"
_NEW_FORM_STEPS = (_STEPS[0], ("填信息", "身份、从业情况、订单截图"), _STEPS[2])


def draw_poster(
    *, site_name: str, union_name: str, unit_path: str, url: str, size: PosterSize = "a4", theme: str = "union-red", new_form: bool = False
) -> bytes:
    """The poster as a PNG of 300 dpi. `unit_path` is the chain of higher unions, top first, parts divided by “ / ”.

    `new_form` speaks to new-form workers (JOIN-07). Raises ValueError when the url does not fit a QR code.
    """
    words = _words(site_name, _NEW_FORM_INVITATION if new_form else _INVITATION, "微信扫一扫 · 手机相机也能扫", new_form)
    return draw(words, name=union_name, under=unit_path, url=url, size=size, theme=theme)


def draw_invitation(
    *, site_name: str, union_name: str, unit_path: str, url: str, inviter: str = "", theme: str = "union-red", new_form: bool = False
) -> bytes:
    """The poster for a phone's album as a PNG. `inviter` is the name of the member who passes it on, when that member wants it there."""
    call = f"工友 {inviter} 邀请您加入工会" if inviter else "邀请您加入工会，三步办好申请"
    words = _words(site_name, call, "微信里长按识别 · 相机也能扫", new_form)
    return draw_phone_poster(words, name=union_name, under=unit_path, url=url, theme=theme)


def _words(site_name: str, invitation: str, caption: str, new_form: bool) -> PosterWords:
    return PosterWords(
        head=site_name,
        channel="职工入会通道",
        headline="扫码加入工会",
        invitation=invitation,
        caption=caption,
        steps=_NEW_FORM_STEPS if new_form else _STEPS,
        privacy="您填写的信息只用于入会审核和会员服务，加密保存；提交前会请您阅读并同意隐私说明。",
    )
