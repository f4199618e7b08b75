"""Only judged, re-encoded files are served, only to whom the owning package lets in (D12, security checks 12 and 26)."""

import datetime as dt
import io
import json

import pytest
from backend.platform.file.conftest import READERS, Files
from backend.platform.file.corpus import BAD_NAMES, REFUSED_PAPERS, REFUSED_PICTURES, jpeg, pdf, png
from backend.platform.inbox.desk import Seat
from backend.platform.org.stage import upload
from PIL import Image

from unionhub.kernel import clock
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.kernel.files import MEGABYTE
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.file import ports
from unionhub.platform.file.errors import FileAlreadyAttached, FileNotFound
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.policy import FilePurpose, content_disposition, register_purpose
from unionhub.platform.file.tasks import sweep_files

pytestmark = [pytest.mark.commits, pytest.mark.sec(12)]


@pytest.fixture
def member(files: Files) -> Seat:
    return files.signed_in(Audience.MEMBER, 11)


async def uploaded(seat: Seat, name: str = "订单截图.png", data: bytes | None = None, purpose: str = "probe.picture") -> int:
    answer = await upload(seat, purpose, name, png() if data is None else data)
    assert answer.status_code == 201, answer.text
    return int(answer.json()["id"])


async def test_a_picture_is_written_anew_and_served_to_its_owner(files: Files, member: Seat) -> None:
    answer = await upload(member, "probe.picture", "订单 截图.png", png())
    out = answer.json()
    assert (answer.status_code, out["name"], out["mime"], out["state"]) == (201, "订单 截图.png", "image/png", "clean")
    served = await member.get(out["url"].removeprefix("/api/v1/member"))
    assert (served.status_code, served.headers["content-type"]) == (200, "image/png")
    assert b"secret place" not in served.content and Image.open(io.BytesIO(served.content)).size == (40, 30)
    assert served.headers["x-content-type-options"] == "nosniff" and "sandbox" in served.headers["content-security-policy"]
    assert served.headers["content-disposition"].startswith("inline; filename=") and "no-store" in served.headers["cache-control"]
    assert files.stored() == {"quarantine": 0, "clean": 1}


async def test_a_photograph_loses_its_exif_and_whatever_is_hidden_behind_it(member: Seat) -> None:
    file_id = await uploaded(member, "a.jpg", jpeg() + b"<script>alert(1)</script>PK\x03\x04hidden")
    body = (await member.get(f"/file/files/{file_id}")).content
    assert b"secret camera" not in body and b"hidden" not in body and b"<script>" not in body


@pytest.mark.req("SYS-X3")
async def test_an_upload_leaves_row_audit_and_event(member: Seat) -> None:
    file_id = await uploaded(member)
    record = await AuditRecord.get()
    assert (record.action, record.object_id, record.result.value) == ("file.object.uploaded", file_id, "ok")
    event = await QueueEvent.get()
    assert (event.name, event.aggregate_id, json.loads(event.data)["purpose"]) == ("file.uploaded", file_id, "probe.picture")


@pytest.mark.parametrize("case", REFUSED_PICTURES)
async def test_a_bad_picture_is_refused_and_never_served(files: Files, member: Seat, case: str) -> None:
    await _refused(files, member, "probe.picture", "photo.png", *REFUSED_PICTURES[case])


@pytest.mark.parametrize("case", REFUSED_PAPERS)
async def test_a_bad_paper_is_refused_and_never_served(files: Files, member: Seat, case: str) -> None:
    await _refused(files, member, "probe.paper", "paper.xlsx", *REFUSED_PAPERS[case])


async def _refused(files: Files, member: Seat, purpose: str, name: str, data: bytes, code: str) -> None:
    answer = await upload(member, purpose, name, data)
    assert (answer.status_code in (413, 422), answer.json()["code"]) == (True, code), answer.text
    row = await FileObject.get()
    assert (row.state.value, row.refusal) == ("rejected", code)
    assert (await member.get(f"/file/files/{row.id}")).status_code == 404
    assert files.stored().get("clean", 0) == files.stored()["quarantine"] == 0
    assert (await AuditRecord.get()).result.value == "denied"
    assert not await QueueEvent.all().exists()


async def test_a_file_that_is_too_large_leaves_nothing_at_all(files: Files, member: Seat) -> None:
    answer = await upload(member, "probe.picture", "big.png", png() + bytes(MEGABYTE))
    assert (answer.status_code, answer.json()["code"], answer.json()["details"]) == (413, "file.too_large", {"max_bytes": MEGABYTE})
    assert sum(files.stored().values()) == 0
    assert await FileObject.all().count() == await AuditRecord.all().count() == 0


@pytest.mark.parametrize("name", BAD_NAMES)
async def test_a_name_is_only_ever_a_label(files: Files, member: Seat, name: str) -> None:
    answer = await upload(member, "probe.picture", name, png())
    if answer.status_code == 422:  # some are no file part at all
        assert await FileObject.all().count() == 0
        return
    row = await FileObject.get()
    assert answer.status_code == 201 and row.name.endswith(".png") and not set(row.name) & set('/\\\r\n\x00"\u202e')
    header = (await member.get(f"/file/files/{row.id}")).headers["content-disposition"]
    assert "\r" not in header and "\n" not in header and header.count('"') == 2 and "filename*=UTF-8''" in header
    assert files.stored() == {"quarantine": 0, "clean": 1}
    assert {path.parent.parent.parent.name for path in files.root.rglob("*") if path.is_file()} == {"clean"}


def test_the_header_of_a_name_is_ascii_and_keeps_the_real_name() -> None:
    header = content_disposition('工会"名册\r\n.xlsx', inline=False)
    assert header == "attachment; filename=\"xlsx\"; filename*=UTF-8''%E5%B7%A5%E4%BC%9A%22%E5%90%8D%E5%86%8C%0D%0A.xlsx"
    assert header.isascii()


@pytest.mark.sec(8)
async def test_others_are_told_that_the_file_does_not_exist_until_the_owning_package_lets_them_in(files: Files, member: Seat) -> None:
    file_id = await uploaded(member)
    officer, stranger = files.signed_in(Audience.STAFF, 21), files.signed_in(Audience.MEMBER, 12)
    for seat in (officer, stranger):
        answer = await seat.get(f"/file/files/{file_id}")
        assert (answer.status_code, answer.json()["code"]) == (404, "file.not_found")
    READERS.add(21)
    assert (await officer.get(f"/file/files/{file_id}")).status_code == 200
    assert (await stranger.get(f"/file/files/{file_id}")).status_code == 404
    assert (await files.anonymous(Audience.MEMBER).get(f"/file/files/{file_id}")).status_code == 401


async def test_reading_a_sensitive_file_is_on_record(files: Files, member: Seat) -> None:
    file_id = await uploaded(member, "材料.pdf", pdf(), "probe.paper")
    served = await member.get(f"/file/files/{file_id}")
    assert served.headers["content-disposition"].startswith("attachment;")
    assert await AuditRecord.filter(action="file.object.read", object_id=file_id).count() == 1
    picture = await uploaded(member)
    await member.get(f"/file/files/{picture}")
    assert await AuditRecord.filter(action="file.object.read").count() == 1


async def test_a_purpose_says_who_may_upload(files: Files) -> None:
    officer = files.signed_in(Audience.STAFF, 21)
    refused = await upload(officer, "probe.picture", "a.png", png())
    unknown = await upload(officer, "probe.nothing", "a.png", png())
    assert (refused.status_code, unknown.status_code, unknown.json()["code"]) == (403, 422, "file.purpose_unknown")
    assert await FileObject.all().count() == 0 and sum(files.stored().values()) == 0
    with pytest.raises(ValueError, match="twice"):
        register_purpose(FilePurpose("probe.picture", "别的意思", frozenset()))


async def test_no_file_two_files_or_an_empty_one_are_field_errors(files: Files, member: Seat) -> None:
    url, params = f"{member._base}/file/files", {"purpose": "probe.picture"}
    two = [("file", ("a.png", png())), ("file", ("b.png", png()))]
    for sent in ([], two, [("file", ("a.png", b""))], [("other", ("a.png", png()))]):
        answer = await member._client.post(url, params=params, files=sent or None, headers=member._headers)
        assert (answer.status_code, answer.json()["code"]) == (422, "request.invalid_fields")
        assert answer.json()["details"]["fields"][0]["field"] == "file"
    assert await FileObject.all().count() == 0


@pytest.mark.sec(37)
async def test_the_same_upload_sent_twice_makes_one_file(files: Files, member: Seat) -> None:
    url, params = f"{member._base}/file/files", {"purpose": "probe.picture"}
    head = b'--probe-boundary-7301\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    body = head + png() + b"\r\n--probe-boundary-7301--\r\n"
    headers = member._headers | {"Content-Type": "multipart/form-data; boundary=probe-boundary-7301", "Idempotency-Key": "upload-key-1"}
    first, again = [await member._client.post(url, params=params, content=body, headers=headers) for _ in range(2)]
    assert (first.status_code, again.json()) == (201, first.json())
    assert await FileObject.all().count() == 1 and files.stored()["clean"] == 1


async def attach(seat: Seat, file_id: int, subject_id: int, purpose: str = "probe.picture") -> ports.FileRef:
    async with transaction() as tx:
        return await ports.attach_file(tx, seat.actor, file_id, purpose=purpose, subject_type="probe", subject_id=subject_id)


async def test_an_upload_is_attached_once_by_its_owner_for_its_purpose(files: Files, member: Seat) -> None:
    file_id = await uploaded(member)
    for seat, purpose in ((files.signed_in(Audience.MEMBER, 12), "probe.picture"), (member, "probe.paper")):
        with pytest.raises(FileNotFound):
            await attach(seat, file_id, 5, purpose)
    assert (await FileObject.get()).subject_id is None
    assert (await attach(member, file_id, 5)).subject_id == 5
    assert (await attach(member, file_id, 5)).subject_id == 5
    with pytest.raises(FileAlreadyAttached):
        await attach(member, file_id, 6)
    assert ((await FileObject.get()).subject_id, await QueueEvent.filter(name="file.attached").count()) == (5, 1)


@pytest.mark.sec(26)
async def test_what_nobody_attached_is_gone_after_a_day_what_was_attached_stays(files: Files, member: Seat) -> None:
    kept, lost = await uploaded(member), await uploaded(member)
    await upload(member, "probe.picture", "bad.png", b"<html>")
    await attach(member, kept, 5)
    await sweep_files()
    assert files.stored() == {"quarantine": 0, "clean": 2, "rejected": 1}
    clock.set_source(lambda: dt.datetime.now(dt.UTC) + dt.timedelta(days=8))
    await sweep_files()
    await sweep_files()
    assert files.stored() == {"quarantine": 0, "clean": 1, "rejected": 0}
    assert (await member.get(f"/file/files/{kept}")).status_code == 200
    assert (await member.get(f"/file/files/{lost}")).status_code == 404
    assert (await FileObject.get(id=lost)).state.value == "removed"


async def test_a_file_whose_judge_was_away_stays_in_quarantine_and_is_not_served(
    files: Files, member: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    from unionhub.kernel.storage import StructureScanner

    async def away(self: object, data: bytes, kind: object) -> None:
        raise ConnectionError("scanner away")

    monkeypatch.setattr(StructureScanner, "scan", away)
    assert (await upload(member, "probe.picture", "a.png", png())).status_code == 503
    row = await FileObject.get()
    assert row.state.value == "quarantine" and (await member.get(f"/file/files/{row.id}")).status_code == 404
    assert files.stored() == {"quarantine": 1}
