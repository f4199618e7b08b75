"""The printable joining poster of one union (JOIN-01): pure drawing, no I/O. About half a second of CPU: run it through
`kernel.images.in_image_thread`."""

from unionhub.kernel.poster import PosterSize, PosterWords
from unionhub.kernel.poster import draw_poster as draw

__all__ = ["PosterSize", "draw_poster"]

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
    words = PosterWords(
        head=site_name,
        channel="职工入会通道",
        headline="扫码加入工会",
        invitation=_NEW_FORM_INVITATION if new_form else _INVITATION,
        caption="微信扫一扫 · 手机相机也能扫",
        steps=_NEW_FORM_STEPS if new_form else _STEPS,
        privacy="您填写的信息只用于入会审核和会员服务，加密保存；提交前会请您阅读并同意隐私说明。",
    )
    return draw(words, name=union_name, under=unit_path, url=url, size=size, theme=theme)
