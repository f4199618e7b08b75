"""What belongs to the demonstration's cases beside their rows: pictures of the latest, to-dos of the open ones, codes on paper."""

import datetime as dt
import io
import secrets

from PIL import Image, ImageDraw

from unionhub.demo.case_people import CITIZEN_SOURCE
from unionhub.demo.case_rows import Desks
from unionhub.demo.stage import at
from unionhub.domains.inspection.case_facts import CAUSES
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.intakes import InspIntake
from unionhub.domains.inspection.purposes import CASE_PHOTO
from unionhub.domains.inspection.queries.districts import OPEN_STATES
from unionhub.domains.inspection.service.telling import SUBJECT_TYPE, TITLES, holder_of
from unionhub.kernel import clock
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.file.enums import FileState
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.ports import put_content
from unionhub.platform.inbox.ports import open_todo
from unionhub.platform.org.models import OrgUnit

PICTURED = 40
BATCH = 100
_COATS = ((59, 89, 152), (86, 125, 70), (140, 90, 60))


async def give_photos(bureau: OrgUnit) -> None:
    """Drawn pictures for what citizens reported last (INSP-03)."""
    reported = InspCase.filter(unit_id=bureau.id, source=CITIZEN_SOURCE).order_by("-id").limit(PICTURED)
    pictures = [_portrait(coat) for coat in _COATS]
    for number, row in enumerate(await reported):
        picture = await put_content(pictures[number % len(pictures)])
        async with transaction():
            file = await FileObject.create(
                name="照片.png", size=picture.size, mime="image/png", digest=picture.digest, purpose=CASE_PHOTO, state=FileState.CLEAN,
                storage_key=picture.key, owner_account_id=row.id, owner_audience=Audience.PUBLIC, subject_type=SUBJECT_TYPE,
                subject_id=row.id,
            )  # fmt: skip
            await InspCase.filter(id=row.id).update(photo_ids=str(file.id))


async def put_before_officers(bureau: OrgUnit) -> None:
    """The to-do of every case somebody has to act on."""
    causes = await names_of(CAUSES)
    cases = await InspCase.filter(unit_id=bureau.id, state__in=OPEN_STATES).order_by("id")
    for start in range(0, len(cases), BATCH):
        async with transaction() as tx:
            for row in cases[start : start + BATCH]:
                holder = holder_of(row)
                if holder is None:
                    continue
                with at(row.claimed_at or row.assigned_at or row.accepted_at or row.registered_at):
                    await open_todo(
                        tx, subject_type=SUBJECT_TYPE, subject_id=row.id, kind=SUBJECT_TYPE, title=f"{TITLES[row.state]}：{row.case_no}",
                        summary=f"{row.employer_name} · {causes.get(row.cause, '')}", holder=holder,
                        unit_id=row.grid_unit_id or row.unit_id,
                        due_at=clock.day_start(row.due_on + dt.timedelta(days=1)) if row.due_on else None,
                    )  # fmt: skip


async def print_codes(desks: Desks) -> None:
    """A code for the whole district, and one for each grid with its grid chosen beforehand (INSP-01)."""
    administrator = "钟楼快办管理员"
    async with transaction():
        for number, grid in enumerate([None, *desks.grids]):
            reported = InspCase.filter(unit_id=desks.bureau.id, source=CITIZEN_SOURCE, **({"grid_unit_id": grid.id} if grid else {}))
            await InspIntake.create(
                token=secrets.token_urlsafe(12), unit_id=desks.bureau.id, grid_unit_id=grid.id if grid else None,
                label=f"{grid.short_name}公示栏" if grid else "政务服务大厅", scan_count=await reported.count() * (2 + number % 3),
                created_by_name=administrator,
            )  # fmt: skip


def _portrait(coat: tuple[int, int, int]) -> bytes:
    """Nobody: a head and shoulders on a plain ground."""
    image = Image.new("RGB", (360, 480), (226, 234, 244))
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 330, 340, 700), fill=coat)
    draw.rectangle((150, 270, 210, 350), fill=(233, 196, 165))
    draw.ellipse((105, 110, 255, 310), fill=(240, 206, 178))
    draw.pieslice((98, 90, 262, 300), 180, 360, fill=(45, 40, 38))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
