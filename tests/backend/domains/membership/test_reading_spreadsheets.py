"""Spreadsheets as people really make them: merged heads, dates of every kind, numbers that Excel spoilt, files of every encoding."""

import datetime as dt
import io

import openpyxl
import pytest
from backend.api.world import make_cert

from unionhub.domains.membership.policy.import_rows import Plan, mark_repeats, read_rows
from unionhub.domains.membership.policy.import_tables import find_head, guess, sample
from unionhub.domains.membership.policy.member_fields import BY_KEY
from unionhub.domains.membership.policy.member_records import check_record, read_certificate
from unionhub.domains.membership.policy.member_values import Choices, read_value
from unionhub.kernel.csv_files import read_table
from unionhub.kernel.excel import Cell
from unionhub.kernel.files import FileTypeRefused

TODAY = dt.date(2026, 11, 22)
CHOICES = Choices(
    {
        "std.ethnic": {"汉族": "01", "汉": "01", "01": "01"},
        "std.employment_type": {"劳务派遣": "06", "06": "06"},
        "std.sex": {"男": "1", "女": "2"},
    },
    {"std.ethnic": "汉族、回族等"},
    {"速达工会": [7], "同名工会": [8, 9], "甲市总工会速达工会": [7]},
)
CERT = make_cert(1, "19900101")


def plan(titles: list[str], **constants: str) -> Plan:
    return Plan(guess(titles), constants, CHOICES, 7, TODAY)


def value(key: str, raw: Cell) -> tuple[str, list[str]]:
    read = read_value(BY_KEY[key], raw, CHOICES)
    return read.value, [one.code for one in read.problems]


@pytest.mark.req("JOIN-29", "ORG-X1")
@pytest.mark.parametrize(
    "raw",
    [
        dt.datetime(2019, 3, 5), dt.date(2019, 3, 5), 43529, 43529.0, "43529", "2019-3-5", "2019/03/05", "2019.3.5", "20190305",
        "2019年3月5日", "２０１９年３月５日", "'2019-03-05", " 2019-03-05 ", "2019-03-05 00:00:00",
    ],
)  # fmt: skip
def test_a_date_is_read_however_it_was_written(raw: Cell) -> None:
    assert value("join_date", raw) == ("2019-03-05", [])


@pytest.mark.parametrize(("raw", "code"), [("2019-13-05", "format"), ("昨天", "format"), ("2019-02-30", "format"), (7, "format")])
def test_what_is_no_date_is_told(raw: Cell, code: str) -> None:
    assert value("join_date", raw) == ("", [code])


def test_a_month_without_a_day_is_its_first() -> None:
    assert value("entry_date", "2008年7月")[0] == value("entry_date", "2008.07")[0] == "2008-07-01"


@pytest.mark.parametrize("raw", [CERT, f"'{CERT}", CERT.lower(), f" {CERT[:6]} {CERT[6:]} ", "".join(chr(ord(c) + 0xFEE0) for c in CERT)])
def test_a_certificate_is_read_however_it_was_typed(raw: str) -> None:
    assert value("cert_no", raw) == (CERT, [])


def test_a_number_that_excel_cut_off_is_told_and_never_repaired() -> None:
    assert value("cert_no", 320499199001010003.0) == ("", ["precision"])
    assert value("bank_card_no", 6222000000000000004.0) == ("", ["precision"])
    assert value("mobile", 13800001234.0) == ("13800001234", [])


@pytest.mark.parametrize(
    ("raw", "code"), [("汉族", "01"), ("汉", "01"), (" 汉 族 ", "01"), ("01", "01"), (1, "01"), (1.0, "01"), ("（汉族）", "01")]
)
def test_a_choice_is_named_by_name_short_form_or_code(raw: Cell, code: str) -> None:
    assert value("ethnic", raw) == (code, [])


def test_no_message_repeats_what_stood_in_the_cell() -> None:
    wrong = read_value(BY_KEY["ethnic"], "13912345678", CHOICES).problems[0]
    assert wrong.code == "unknown_code" and "139" not in wrong.message and "汉族" in wrong.message


def test_a_union_is_found_by_name_or_by_its_parents_and_an_ambiguous_one_is_not_guessed() -> None:
    assert value("union", "速达工会") == value("union", "甲市总工会 / 速达工会") == ("7", [])
    assert value("union", "同名工会") == ("", ["ambiguous"])
    assert value("union", "别处工会") == ("", ["unknown_unit"])


@pytest.mark.req("ORG-14")
def test_the_head_is_found_below_a_title_and_through_merged_cells() -> None:
    rows: list[list[Cell]] = [
        ["某市工会会员信息采集表", None, None, None, None],
        ["序号", "基本信息", None, "工作情况", None],
        [None, "会员姓名*", "身份证号码", "单位名称", "用工\n形式"],
        [1, "张三", CERT, "某厂", "劳务派遣"],
    ]
    head = find_head(rows)
    assert head.first_row == 3
    assert guess(head.titles) == {"name": 1, "cert_no": 2, "employer_name": 3, "employment_type": 4}


def test_columns_are_guessed_by_other_names_and_tails_are_left_alone() -> None:
    found = guess(["序号", "职工姓名", "证件尾号", "公民身份号码", "联系电话", "紧急联系人电话", "文化程度", "所在工会", "备注"])
    assert found == {"name": 1, "cert_no": 3, "mobile": 4, "education": 6, "union": 7}


def test_a_sample_shows_what_a_column_is_and_no_whole_number() -> None:
    assert sample("张三") == "张三" and sample("1990-01-01") == "1990-01-01"
    assert CERT not in sample(CERT) and sample(CERT).startswith(CERT[:3]) and sample(13800001234.0) == "138******34"


TITLES = ["姓名", "身份证号", "手机", "民族", "政治面貌", "是否农民工", "工作单位", "用工性质", "就业状态", "性别"]


def line(**changes: Cell) -> list[Cell]:
    good: dict[str, Cell] = dict(zip(TITLES, ["张三", CERT, "13800001234", "汉", "", "否", "某厂", "劳务派遣", "", ""], strict=True))
    return list({**good, **changes}.values())


def read_one(**changes: Cell) -> tuple[dict[str, str], list[tuple[str, str]]]:
    row = read_rows([(5, line(**changes))], plan(TITLES, politics="13", employment_status="24"))[0]
    return row.values, [(one.field, one.code) for one in row.problems if one.severity == "error"]


@pytest.mark.req("JOIN-29", "ORG-X1")
def test_a_good_row_is_completed_by_what_was_said_for_the_whole_file() -> None:
    values, problems = read_one()
    assert problems == []
    assert values["politics"] == "13" and values["cert_type"] == "01" and values["union"] == "7" and values["join_date"] == "2026-11-22"
    assert values["sex"] in "12" and values["birth"] == "1990-01-01" and values["is_new_form"] == "0" and values["migrant"] == "0"


@pytest.mark.req("JOIN-29", "ORG-X1")
@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"姓名": "张"}, ("name", "format")),
        ({"身份证号": CERT[:-1] + ("0" if CERT[-1] != "0" else "1")}, ("cert_no", "check_digit")),
        ({"身份证号": ""}, ("cert_no", "missing")),
        ({"身份证号": make_cert(2, "20150101")}, ("cert_no", "under_age")),
        ({"手机": "1380000"}, ("mobile", "format")),
        ({"民族": "火星"}, ("ethnic", "unknown_code")),
        ({"是否农民工": "也许"}, ("migrant", "format")),
        ({"性别": "女" if int(CERT[16]) % 2 else "男"}, ("sex", "differs")),
        ({"工作单位": ""}, ("employer_name", "missing")),
    ],
)
def test_everything_wrong_with_a_row_is_told_by_field(changes: dict[str, Cell], problem: tuple[str, str]) -> None:
    assert read_one(**changes)[1] == [problem]


def test_an_old_number_of_fifteen_digits_is_brought_to_eighteen_with_a_warning() -> None:
    old = CERT[:6] + CERT[8:17]
    certificate = read_certificate("01", old, TODAY)
    assert (certificate.number, [one.code for one in certificate.problems]) == (CERT, ["upgraded"])


def test_new_form_workers_are_asked_for_what_their_form_asks() -> None:
    values = {"name": "张三", "cert_no": CERT, "mobile": "13800001234", "ethnic": "01", "migrant": "1", "employment_type": "13",
              "employment_status": "51", "occupation": "03"}  # fmt: skip
    missing = {one.field for one in check_record(values, TODAY) if one.code == "missing"}
    assert missing == {"household_type", "household_addr", "living_addr", "platform"}


def test_empty_lines_and_remarks_below_the_table_are_passed_over() -> None:
    blank: list[Cell] = [None] * len(TITLES)
    remark: list[Cell] = [None, None, None, None, None, None, "填表人：李四", None, None, None]
    assert [row.line for row in read_rows([(2, line()), (3, blank), (4, remark)], plan(TITLES))] == [2]


@pytest.mark.req("JOIN-29")
def test_a_certificate_that_comes_twice_in_a_file_is_an_error_and_names_the_first_line() -> None:
    rows = read_rows(
        [(2, line()), (3, line(手机="13900001234")), (4, line(身份证号=make_cert(9, "19800505")))], plan(TITLES, politics="13")
    )
    mark_repeats(rows, {}, {})
    assert [[(one.field, one.message) for one in row.problems if one.code in ("repeated", "shared")] for row in rows] == [
        [], [("cert_no", "与第 2 行重复")], [("mobile", "与第 2 行的手机号相同，请核对")],
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
async def test_a_csv_is_read_in_every_encoding_a_spreadsheet_writes(encoding: str, separator: str) -> None:
    text = separator.join(("姓名", "身份证号", "单位")) + "\r\n" + separator.join(("张三", f'="{CERT}"', '"甲厂, 二分厂"')) + "\r\n\r\n"
    sheet = await read_table(text.replace('="', '"=""').replace(f'{CERT}"', f'{CERT}"""').encode(encoding))
    assert sheet.rows == [["姓名", "身份证号", "单位"], ["张三", CERT, "甲厂, 二分厂"]]


async def test_what_is_no_table_is_refused() -> None:
    for data in (b"\x00\x01\x02\x03" * 50, b"\xd0\xcf\x11\xe0" + b"\x00" * 100, b"%PDF-1.4"):
        with pytest.raises(FileTypeRefused):
            await read_table(data)


async def test_merged_cells_of_a_real_workbook_are_read() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["会员名册", None, None, None])
    sheet.merge_cells("A1:D1")
    sheet.append(["序号", "身份信息", None, "手机"])
    sheet.merge_cells("B2:C2")
    sheet.append([None, "姓名", "证件号码", None])
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("D2:D3")
    sheet.append([1, "张三", CERT, 13800001234])
    buffer = io.BytesIO()
    book.save(buffer)
    read = await read_table(buffer.getvalue())
    head = find_head(read.rows)
    assert guess(head.titles) == {"name": 1, "cert_no": 2, "mobile": 3}
    assert read.rows[head.first_row][1:] == ["张三", CERT, 13800001234.0]
