"""Option sets of enterprises."""

from enum import StrEnum


class EnterpriseState(StrEnum):
    """Where a registration stands (JOBS, 状态机 enterprise_account)."""

    PENDING = "pending"
    ACTIVE = "active"
    REJECTED = "rejected"
    VOID = "void"


STATE_NAMES: dict[EnterpriseState, str] = {
    EnterpriseState.PENDING: "待审核",
    EnterpriseState.ACTIVE: "已通过",
    EnterpriseState.REJECTED: "未通过",
    EnterpriseState.VOID: "已作废",
}

INDUSTRIES = "jobs.industry"
CHAINS = "jobs.top10_chain"
"""Dictionaries of 所属行业 and 是否十大产业链 (JOBS-07)."""
