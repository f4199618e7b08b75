"""The clockwork of the audit log."""

import datetime as dt
import logging

from unionhub.kernel import clock
from unionhub.kernel.ids import EPOCH_MS
from unionhub.kernel.observability import metrics
from unionhub.kernel.queue import cron, repeat
from unionhub.platform.audit.models import AuditUnsealed
from unionhub.platform.audit.service.sealing import BATCH, seal_once
from unionhub.platform.audit.service.verifying import verify

_log = logging.getLogger("unionhub.audit")
BATCHES_A_TURN = 50


@repeat(1.0, name="audit.seal")
async def seal_records() -> None:
    """Chain what was committed since the last second."""
    for _ in range(BATCHES_A_TURN):
        if await seal_once() < BATCH:
            return


@cron("30 3 * * *", name="audit.verify")
async def verify_nightly() -> None:
    """Verify the whole log each night; a finding is an alarm."""
    report = await verify()
    metrics.AUDIT_PROBLEMS.set(len(report.problems))
    if not report.ok:
        kinds = sorted({problem.kind.value for problem in report.problems})
        _log.critical("audit log damaged", extra={"problems": len(report.problems), "kinds": kinds, "first": report.problems[0].id})


async def sample_audit() -> None:
    """Set the gauges of the sealer; register with ``metrics.add_sampler("audit", sample_audit)``."""
    metrics.AUDIT_UNSEALED.set(await AuditUnsealed.all().count())
    oldest = await AuditUnsealed.all().order_by("id").first()
    if oldest is None:
        metrics.AUDIT_LAG.set(0)
        return
    made = dt.datetime.fromtimestamp(((oldest.id >> 22) + EPOCH_MS) / 1000, dt.UTC)
    metrics.AUDIT_LAG.set(max(0.0, (clock.now() - made).total_seconds()))
