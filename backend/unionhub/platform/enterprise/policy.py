"""Pure rules of registering an enterprise (JOBS-07, JOBS-08)."""

from unionhub.kernel import codes

Problem = tuple[str, str, str]


def uscc_problem(value: str) -> str | None:
    """What is wrong with a credit code, in plain words; None when form and check character hold (GB 32100)."""
    checked = codes.check_uscc(value)
    if checked.ok:
        return None
    compact = codes.normalise_uscc(value)
    if len(compact) != 18:
        return f"统一社会信用代码应为 18 位，现在是 {len(compact)} 位，请核对"
    return next(one.message for one in checked.errors)


def uscc_remark(value: str) -> tuple[bool, str]:
    """What a reviewer reads about a sound code: whether it is an enterprise's, and why it looks unusual if it does."""
    checked = codes.check_uscc(value)
    unusual = [one.message for one in checked.warnings]
    if unusual:
        return False, "；".join(unusual)
    if checked.info is not None and not checked.info.is_enterprise:
        return False, "校验位正确，但这不是市场监管部门登记的企业代码（首位不是 9），请核对单位性质"
    return True, "18 位，校验位正确，登记机关为市场监管部门"
