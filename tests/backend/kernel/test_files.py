"""What a file really is, and what is refused (security check 12)."""

import io
import zipfile

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from unionhub.kernel.files import (
    FileDamaged,
    FileKind,
    FileTooLarge,
    FileTypeRefused,
    FileUnsafe,
    check_file,
    safe_name,
    sniff,
)

pytestmark = [pytest.mark.sec(12), pytest.mark.pure]

PDF = (
    b"%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
    b"trailer <</Root 1 0 R>>\n%%EOF\n"
)


def picture(kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, kind)
    return out.getvalue()


def workbook(**extra: bytes) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    book.add_worksheet().write(0, 0, "甲")
    book.close()
    if extra:
        with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
            for name, content in extra.items():
                archive.writestr(name, content)
    return out.getvalue()


def plain_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("word/document.xml", "<x/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (picture("JPEG"), FileKind.JPEG),
        (picture("PNG"), FileKind.PNG),
        (picture("WEBP"), FileKind.WEBP),
        (PDF, FileKind.PDF),
        (workbook(), FileKind.XLSX),
    ],
    ids=["jpeg", "png", "webp", "pdf", "xlsx"],
)
def test_every_allowed_kind_is_known_by_its_bytes(data: bytes, kind: FileKind) -> None:
    assert sniff(data) is kind
    assert check_file(data).kind is kind


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ\x90\x00",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html><script>",
        b"GIF89a",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"BM",
        plain_zip(),
    ],
    ids=["empty", "exe", "svg", "html", "gif", "zip", "ole", "bmp", "docx"],
)
def test_other_kinds_are_refused_whatever_they_are_called(data: bytes) -> None:
    with pytest.raises(FileTypeRefused):
        check_file(data)


def test_a_purpose_may_allow_fewer_kinds() -> None:
    with pytest.raises(FileTypeRefused):
        check_file(PDF, allowed={FileKind.PNG})


def test_a_file_over_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(FileTooLarge) as caught:
        check_file(PDF, max_bytes=len(PDF) - 1)
    assert caught.value.details == {"max_bytes": len(PDF) - 1}


@pytest.mark.parametrize(
    "inside",
    [b"/JavaScript", b"/JS (app.alert(1))", b"/Launch", b"/EmbeddedFile", b"/J#61vaScript", b"/RichMedia", b"/XFA"],
)
def test_a_pdf_that_carries_code_is_refused(inside: bytes) -> None:
    with pytest.raises(FileUnsafe):
        check_file(PDF.replace(b"/Count 0", b"/Count 0 " + inside))


@pytest.mark.parametrize("data", [PDF[:-8], PDF.replace(b"/Root", b"/Boot"), PDF.replace(b"/Root", b"/Encrypt 3 0 R /Root")])
def test_a_broken_or_locked_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        check_file(data)


@pytest.mark.parametrize(
    "name",
    ["xl/vbaProject.bin", "xl/embeddings/oleObject1.docx", "../../etc/passwd", "/abs.xml", "C:/x.xml", "xl\\..\\x.xml", "xl/run.exe"],
)
def test_a_workbook_with_macros_or_members_outside_is_refused(name: str) -> None:
    with pytest.raises(FileUnsafe):
        check_file(workbook(**{name: b"x"}))


def test_a_workbook_that_unpacks_to_far_more_than_it_weighs_is_refused() -> None:
    bomb = workbook(**{"xl/media/x.xml": b"\0" * 30_000_000})
    assert len(bomb) < 100_000
    with pytest.raises(FileUnsafe):
        check_file(bomb)


def test_a_cut_off_workbook_is_damaged() -> None:
    with pytest.raises(FileDamaged):
        check_file(workbook()[:-40])


@given(st.binary(max_size=400), st.sampled_from([b"", b"%PDF-", b"PK\x03\x04", b"\xff\xd8\xff", b"RIFF1234WEBP"]))
def test_no_bytes_break_the_checks(data: bytes, head: bytes) -> None:
    try:
        check_file(head + data)
    except (FileTypeRefused, FileDamaged, FileUnsafe):
        pass


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\temp\\证明.exe", "证明.pdf"),
        ("a\u202efdp.exe", "afdp.pdf"),
        ('<b>"x"?.pdf', "bx.pdf"),
        ("", "文件.pdf"),
        ("...", "文件.pdf"),
        ("长" * 300 + ".pdf", "长" * 120 + ".pdf"),
    ],
)
def test_a_display_name_has_no_path_no_tricks_and_the_true_extension(name: str, shown: str) -> None:
    assert safe_name(name, FileKind.PDF) == shown
