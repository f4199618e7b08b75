"""``python -m unionhub verify-audit``: the verification for an operator at the console."""

from unionhub.platform.audit.service.verifying import Verification, verify


def describe(report: Verification) -> list[str]:
    """The report as lines a person reads."""
    until = report.sealed_until.isoformat(timespec="seconds") if report.sealed_until else "尚无封存"
    lines = [f"核验 {report.checked} 条审计记录；封存至 {until}；未封存 {report.unsealed} 条。"]
    lines += [f"  [{problem.kind}] {problem.id}：{problem.message}" for problem in report.problems]
    lines.append("审计记录完整。" if report.ok else f"发现 {len(report.problems)} 个问题，请立即保护现场并查明原因。")
    return lines


async def verify_audit(days: int | None = None) -> tuple[int, list[str]]:
    """(exit code, lines): 0 when the log is intact, 1 when it is not."""
    report = await verify(days)
    return (0 if report.ok else 1), describe(report)
