"""The printable poster of a district's report code (INSP-01): pure drawing, no I/O. Run it through ``kernel.images.in_image_thread``."""

from unionhub.kernel.poster import PosterSize, PosterWords, draw_poster

THEME = "labour-blue"
_WORDS = PosterWords(
    head="劳动监督快办",
    channel="问题上报通道",
    headline="扫码反映问题",
    invitation="拖欠工资、没签合同、没缴社保，不用注册就能上报",
    caption="微信扫一扫 · 手机相机也能扫",
    steps=(("扫码", "打开问题上报页"), ("填写", "单位、诉求、本人照片"), ("查进度", "凭登记号和手机号")),
    privacy="您填写的信息只用于办理您反映的问题，加密保存；提交前会请您阅读并同意个人信息告知。",
)


def draw_report_poster(*, unit_name: str, grid_name: str, url: str, size: PosterSize = "a4") -> bytes:
    """The poster as a PNG of 300 dpi. Raises ValueError when the url does not fit a QR code."""
    return draw_poster(_WORDS, name=unit_name, under=grid_name, url=url, size=size, theme=THEME)
