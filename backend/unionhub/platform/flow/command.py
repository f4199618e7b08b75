"""``unionhub rebuild-flow``: make tasks, states and to-dos of flows again from their events, or say what differs."""

from unionhub.platform.flow.service.rebuilding import rebuild_all


async def rebuild_flow(*, only_check: bool) -> tuple[int, list[str]]:
    """Exit code and lines for the operator."""
    rebuilt = await rebuild_all(only_check=only_check)
    if not rebuilt.differed:
        return 0, [f"已核对 {rebuilt.looked_at} 条流程，待办与流转记录一致"]
    shown = "、".join(str(one) for one in rebuilt.differed[:20])
    if only_check:
        return 1, [
            f"已核对 {rebuilt.looked_at} 条流程，{len(rebuilt.differed)} 条与流转记录不一致：{shown}",
            "执行 unionhub rebuild-flow 可重建",
        ]
    return 0, [f"已核对 {rebuilt.looked_at} 条流程，重建了 {len(rebuilt.differed)} 条：{shown}"]
