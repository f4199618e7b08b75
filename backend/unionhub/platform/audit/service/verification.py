"""A person asks for a verification; the answer is itself recorded."""

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.observability.metrics import AUDIT_PROBLEMS
from unionhub.platform.audit.actions import CHAIN_VERIFIED
from unionhub.platform.audit.enums import AuditResult
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.audit.service.verifying import Verification, verify


async def verify_for(actor: Actor, days: int | None) -> Verification:
    """Verify and record who asked and what came out."""
    report = await verify(days)
    AUDIT_PROBLEMS.set(len(report.problems))
    span = "全部记录" if days is None else f"最近 {days} 天"
    async with transaction() as tx:
        await record_audit(
            tx,
            actor,
            CHAIN_VERIFIED,
            object_type="audit_chain",
            object_id=None,
            label=f"{span}，核验 {report.checked} 条，发现 {len(report.problems)} 个问题",
            result=AuditResult.OK if report.ok else AuditResult.FAILED,
        )
    return report
