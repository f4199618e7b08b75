"""Articles and consultations of the demonstration."""

import datetime as dt

from unionhub.demo.stage import Stage, at
from unionhub.domains.content.models.articles import ContentArticle
from unionhub.domains.content.schemas.articles import ArticleCreate
from unionhub.domains.content.schemas.consultations import ConsultationCreate, MessageCreate
from unionhub.domains.content.service import answering, articles, asking
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor

ORDER = 40
WRITTEN = (  # column, title, words, days ago (None: a draft)
    ("rights", "加入工会能得到什么", "困难帮扶、法律援助、职工医疗互助、健康体检和技能培训，会员都可以申请。", 2),
    ("rights", "快递员、外卖配送员怎样加入工会", "扫单位工会的入会码，或在“我要入会”里查找工会；没有单位工会的，由街道工会联合会受理。", 6),
    ("rights", "换了工作，会籍怎么办", "会籍跟着劳动关系走：在“我要转会”里选择新单位的工会，两家工会确认后即转入。", 15),
    ("rights", "会费怎样交、用在哪里", "会费按本人工资收入的千分之五交纳，用于会员活动、慰问和帮扶，收支每年公布。", 29),
    ("news", "户外劳动者服务站点增加到 86 个", "饮水、充电、歇脚、热饭，站点位置可在“我的位置”中查看并导航。", 1),
    ("news", "冬送温暖报名开始", "符合条件的困难职工可向所在工会申请，本月底截止。", 9),
    ("policy", "新就业形态劳动者权益保障要点", "平台应当公示订单分配、报酬构成与休息规则，并听取工会意见。", 12),
    ("policy", "女职工特殊权益保护专项集体合同解读", "孕期、产期、哺乳期的岗位、工时与待遇。", None),
)
ASKED = (
    ("送单途中受伤算不算工伤", "上周送单时摔伤了手腕，平台说我不是正式员工，可以申请工伤吗？"),
    ("什么时候发冬季慰问品", "同事说已经领到了，我在哪里领？"),
    ("想给孩子报名暑托班", "今年工会还办暑托班吗，怎样报名？"),
    ("会员证上的单位写错了", "我已经换到新站点，会员证上还是原来的单位。"),
    ("加班费没有结清", "上个月加班 20 小时没有结算，找站长也没有结果，工会能帮忙吗？"),
    ("怎样参加技能比武", "想报名快递分拣技能比武。"),
)


async def tell(stage: Stage) -> str:
    """The district tells, home's members ask, home answers most."""
    district, union = await stage.officer("district"), await stage.officer("union")
    now = clock.now()
    for column, title, words, days in WRITTEN:
        await _write(district if days is not None else union, column, title, words, None if days is None else now - dt.timedelta(days=days))
    members = await Member.filter(unit_id=stage.home.id, status=MemberStatus.ACTIVE).order_by("-id").limit(len(ASKED))
    for number, (member, (title, text)) in enumerate(zip(members, ASKED, strict=False)):
        await _ask(stage, union, member, title, text, number, now)
    return f"文章 {len(WRITTEN)} 篇，咨询 {len(members)} 件"


async def _write(author: Actor, column: str, title: str, words: str, published: dt.datetime | None) -> None:
    with at(published or clock.now()):
        body = f"<p>{words}</p><p>有疑问可在“在线咨询”里问您的工会。</p>"
        row = await articles.create_article(author, ArticleCreate(column=column, title=title, body=body, source_name="市总工会"))
        if published is not None:
            await articles.publish_article(author, row.id, row.version, None)
    if published is not None and title == WRITTEN[0][1]:
        await articles.pin_article(author, row.id, (await ContentArticle.get(id=row.id)).version, pinned=True)


async def _ask(stage: Stage, union: Actor, member: Member, title: str, text: str, number: int, now: dt.datetime) -> None:
    asked = now - dt.timedelta(days=number, hours=4)
    asker = await stage.phone_of(member)
    with at(asked):
        row = await asking.ask(asker, ConsultationCreate(title=title, text=text))
    if number in (1, 2, 5):
        with at(asked + dt.timedelta(hours=3)):
            await answering.reply(union, row.id, MessageCreate(text="您好，已经收到。请带会员证到单位工会办公室，我们一起办理。"))
    if number == 1:
        with at(asked + dt.timedelta(hours=5)):
            await asking.ask_on(asker, row.id, MessageCreate(text="谢谢，周末可以去领吗？"))
    if number == 5:
        with at(asked + dt.timedelta(hours=30)):
            await answering.close(union, row.id, (await type(row).get(id=row.id)).version)
