"""Cases, petitions and employers in the search box."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES, CaseState
from unionhub.domains.inspection.queries.finding import find_cases, find_employers, find_petitions
from unionhub.kernel.authz import Actor
from unionhub.platform.search.ports import Hit, SearchSource, Words, register_source


async def _cases(actor: Actor, words: Words, most: int) -> list[Hit]:
    return [
        Hit(row["id"], row["case_no"], f"{row['name']} · {row['employer_name']}", CASE_STATE_NAMES[CaseState(row["state"])])
        for row in await find_cases(actor, words, most)
    ]


async def _petitions(actor: Actor, words: Words, most: int) -> list[Hit]:
    return [
        Hit(row["id"], row["name"], f"{row['employer_name']} · {row['biz_date']}", "已处置" if row["handled_on"] else "未处置")
        for row in await find_petitions(actor, words, most)
    ]


async def _employers(actor: Actor, words: Words, most: int) -> list[Hit]:
    return [Hit(row["id"], row["name"], row["uscc"] or "信用代码未完善") for row in await find_employers(actor, words, most)]


CASES = register_source(SearchSource("inspection_case", "事件", P.CASE_READ, _cases))
PETITIONS = register_source(SearchSource("inspection_petition", "信访", P.PETITION_READ, _petitions))
EMPLOYERS = register_source(SearchSource("inspection_employer", "单位档案", P.EMPLOYER_READ, _employers))
