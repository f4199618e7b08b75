"""统一表格: the fields of a member's record (ORG-14, JOIN-29), once for the form, the import, the export and the phone.

`home` says where a value lives; `private` ones lie sealed and are masked. What the national form asks for by law is `required`; new-form
workers have their own list.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a value is read and checked."""

    TEXT = "text"
    CODE = "code"
    DATE = "date"
    FLAG = "flag"
    NAME = "name"
    CERT_NO = "cert_no"
    MOBILE = "mobile"
    USCC = "uscc"
    BANK_CARD = "bank_card"
    PLATE = "plate"
    UNIT = "unit"
    NUMBER = "number"


class Home(StrEnum):
    """Where a value is kept."""

    PERSON = "person"
    MEMBER = "member"
    PROFILE = "profile"
    CHECK = "check"  # compared with what the certificate says, not stored


@dataclass(frozen=True, slots=True)
class MemberField:
    """One field of the record. `column` is its column where that is not its key; `synonyms` are other heads people give it."""

    key: str
    label: str
    kind: Kind
    home: Home
    section: str
    dictionary: str = ""
    required: bool = False
    required_new_form: bool = False
    private: bool = False
    mask: str = ""
    max_chars: int = 64
    hint: str = ""
    synonyms: tuple[str, ...] = ()
    column: str = ""
    officer: bool = True
    own: bool = False
    exported: bool = True
    width: float = 16

    @property
    def stored_as(self) -> str:
        return self.column or self.key


_P, _M, _C = Home.PROFILE, Home.MEMBER, Home.CHECK
_ID, _WORK, _LIVING, _UNION = "身份信息", "工作情况", "户籍与居住", "会籍"

FIELDS: tuple[MemberField, ...] = (
    MemberField("member_no", "会员编号", Kind.NUMBER, _M, _UNION, max_chars=16, hint="更新在库会员时填写，新会员留空", officer=False,
                synonyms=("会员号", "会员证号", "工会会员编号"), width=20),
    MemberField("name", "姓名", Kind.NAME, Home.PERSON, _ID, required=True, required_new_form=True, officer=False, max_chars=64,
                hint="与身份证一致", synonyms=("会员姓名", "职工姓名", "名字", "员工姓名"), width=12),
    MemberField("cert_type", "证件类型", Kind.CODE, Home.PERSON, _ID, "std.cert_doc_type", officer=False, exported=False,
                hint="不填即居民身份证", synonyms=("证件种类", "证件类别")),
    MemberField("cert_no", "证件号码", Kind.CERT_NO, Home.PERSON, _ID, required=True, required_new_form=True, private=True, mask="id_card",
                max_chars=32, officer=False, synonyms=("身份证号", "身份证号码", "公民身份号码", "身份证", "证件号", "居民身份证号码"), width=24),
    MemberField("cert_valid_to", "证件有效期", Kind.DATE, _P, _ID, private=True, mask="all", synonyms=("证件有效期至", "有效期至"), own=True,
                exported=False),
    MemberField("sex", "性别", Kind.CODE, _C, _ID, "std.sex", officer=False, hint="可由身份证号得出，不必填写", width=6),
    MemberField("birth", "出生日期", Kind.DATE, _C, _ID, officer=False, exported=False, hint="可由身份证号得出，不必填写",
                synonyms=("出生年月", "出生年月日", "生日")),
    MemberField("ethnic", "民族", Kind.CODE, _P, _ID, "std.ethnic", required=True, required_new_form=True, private=True, own=True, width=10),
    MemberField("politics", "政治面貌", Kind.CODE, _P, _ID, "std.politics", required=True, private=True, own=True),
    MemberField("mobile", "手机号码", Kind.MOBILE, _M, _ID, required=True, required_new_form=True, private=True, mask="mobile", max_chars=20,
                column="phone", synonyms=("手机", "手机号", "联系电话", "电话", "移动电话", "联系方式", "电话号码")),
    MemberField("education", "学历", Kind.CODE, _P, _ID, "std.education_simple", own=True, synonyms=("文化程度", "最高学历")),
    MemberField("skill_level", "技能等级", Kind.CODE, _P, _ID, "std.skill_level", own=True, synonyms=("职业技能等级",)),
    MemberField("title_level", "职称", Kind.CODE, _P, _ID, "std.title_level", own=True, synonyms=("专业技术职称", "职称等级", "技术职称")),
    MemberField("household_type", "户口性质", Kind.CODE, _P, _LIVING, "std.household", required_new_form=True, own=True,
                synonyms=("户籍类型", "户籍性质", "户口类别", "户口类型")),
    MemberField("household_addr", "户籍地", Kind.TEXT, _P, _LIVING, required_new_form=True, private=True, mask="address", max_chars=200,
                own=True,
                synonyms=("户籍地址", "户口所在地", "户籍所在地", "籍贯地址"), width=30),
    MemberField("living_addr", "现居住地", Kind.TEXT, _P, _LIVING, required_new_form=True, private=True, mask="address", max_chars=200,
                own=True,
                synonyms=("常住地", "现住址", "居住地址", "家庭住址", "家庭地址", "联系地址", "住址"), width=30),
    MemberField("migrant", "是否农民工", Kind.FLAG, _P, _LIVING, required=True, required_new_form=True, own=True,
                hint="外来务工人员填“是”", synonyms=("农民工", "是否农民工外来务工", "是否外来务工人员", "外来务工"), width=12),
    MemberField("union", "所属工会", Kind.UNIT, _M, _UNION, max_chars=200, officer=False, hint="不填即导入时选定的工会",
                synonyms=("加入工会", "工会名称", "所在工会", "基层工会", "工会组织"), column="unit_id", width=40),
    MemberField("employer_name", "工作单位", Kind.TEXT, _M, _WORK, required=True, max_chars=120, own=True,
                synonyms=("单位名称", "所在单位", "单位", "签约公司名称", "公司名称", "就业单位"), width=30),
    MemberField("employer_uscc", "单位统一社会信用代码", Kind.USCC, _P, _WORK, max_chars=18,
                synonyms=("统一社会信用代码", "社会信用代码", "单位信用代码"), width=22),
    MemberField("is_new_form", "是否新就业形态劳动者", Kind.FLAG, _M, _WORK, hint="填了职业类别的即为新就业形态劳动者",
                synonyms=("新就业形态", "是否新就业形态", "是否新业态")),
    MemberField("occupation", "新就业形态职业", Kind.CODE, _M, _WORK, "join.occupation", required_new_form=True, own=True,
                synonyms=("职业类别", "职业", "新业态职业", "工种")),
    MemberField("industry", "所在行业", Kind.CODE, _M, _WORK, "join.new_industry", own=True, synonyms=("行业", "所属行业")),
    MemberField("platform", "平台/合作企业", Kind.CODE, _M, _WORK, "join.platform", required_new_form=True, own=True,
                synonyms=("从业平台", "平台", "平台企业", "平台合作企业")),
    MemberField("vehicle_no", "车牌号", Kind.PLATE, _P, _WORK, private=True, mask="plate", max_chars=16, own=True, exported=False,
                synonyms=("车牌", "车辆号牌", "车牌号码")),
    MemberField("employment_type", "用工性质", Kind.CODE, _P, _WORK, "std.employment_type", required=True, required_new_form=True, own=True,
                synonyms=("用工形式", "用工类型", "用工方式")),
    MemberField("employment_status", "就业状态", Kind.CODE, _P, _WORK, "std.employment_status", required=True, required_new_form=True, own=True,
                synonyms=("从业状况", "就业状况", "从业状态", "个人身份")),
    MemberField("job_title", "岗位/职务", Kind.TEXT, _P, _WORK, own=True, synonyms=("岗位", "职务", "岗位职务")),
    MemberField("entry_date", "参加工作时间", Kind.DATE, _P, _WORK, own=True, synonyms=("入职时间", "参加工作日期", "入职日期", "参加工作入职时间")),
    MemberField("model_worker", "劳模/先进", Kind.CODE, _P, _UNION, "std.model_worker", synonyms=("劳模", "劳模类型", "先进", "劳模先进")),
    MemberField("bank_card_no", "会员服务卡号", Kind.BANK_CARD, _P, _UNION, private=True, mask="bank_card", max_chars=32,
                own=True, exported=False,
                synonyms=("会员卡号", "银行卡号", "工会服务卡号", "服务卡号", "工会卡号")),
    MemberField("join_date", "入会时间", Kind.DATE, _M, _UNION, officer=False, hint="不填即导入当天", column="joined_on",
                synonyms=("入会日期", "加入工会时间", "入会年月")),
)  # fmt: skip

SECTIONS = (_ID, _WORK, _LIVING, _UNION)
BY_KEY = {field.key: field for field in FIELDS}
IMPORTED = FIELDS
DEFAULTS = {"cert_type": "01"}
PROFILE_FIELDS = tuple(field for field in FIELDS if field.home is Home.PROFILE)
SEALED = tuple(field.key for field in PROFILE_FIELDS if field.private)
OFFICER_FIELDS = tuple(field for field in FIELDS if field.officer)
OWN_FIELDS = tuple(field for field in FIELDS if field.own)
DICTIONARIES = tuple(sorted({field.dictionary for field in FIELDS if field.dictionary}))


def is_required(field: MemberField, *, new_form: bool) -> bool:
    """Whether the unified form wants this field of this person."""
    return field.required_new_form if new_form else field.required
