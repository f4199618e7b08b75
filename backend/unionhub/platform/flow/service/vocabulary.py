"""The words a definition of a process may use, as they are now: its variables with their choices, roles, levels, people."""

from collections.abc import Iterable

from unionhub.platform.account.ports import system_officers, system_role_names, system_roles_with
from unionhub.platform.dictionary.ports import list_choices
from unionhub.platform.flow.policy.issues import Issue
from unionhub.platform.flow.policy.parsing import Reading
from unionhub.platform.flow.policy.tree import ApproveNode, CopyNode, Sequence, walk
from unionhub.platform.flow.policy.vocabulary import Vocabulary, Word, check
from unionhub.platform.flow.registry import Process, acting
from unionhub.platform.flow.service.facts import COMMON
from unionhub.platform.org.enums import LEVEL_NAMES


async def vocabulary_of(process: Process, accounts: Iterable[int] = ()) -> Vocabulary:
    """What definitions of this process may name; of these accounts those that are at work."""
    offer = acting(process.subject_type)
    roles = await system_role_names()
    asked = list(set(accounts))
    at_work = {one.account_id for one in await system_officers(accounts=asked)} if asked else set()
    return Vocabulary(
        words={one.key: one for one in await _words(process)},
        roles=roles,
        deciding=frozenset(await system_roles_with(offer.act.key)) if offer else frozenset(roles),
        levels=LEVEL_NAMES,
        accounts=frozenset(at_work),
        auto_review=process.auto_review is not None,
    )


async def _words(process: Process) -> list[Word]:
    found = []
    for one in (*process.variables, *COMMON):
        options = tuple((item.code, item.name) for item in await list_choices(one.dictionary)) if one.dictionary else one.options
        found.append(Word(one.key, one.name, one.kind, options))
    return found


def accounts_of(sequence: Sequence) -> set[int]:
    """The accounts a tree names."""
    rules = [
        node.assignee if isinstance(node, ApproveNode) else node.to for node in walk(sequence) if isinstance(node, ApproveNode | CopyNode)
    ]
    return {one for rule in rules for one in rule.accounts}


async def issues_of(process: Process, reading: Reading) -> tuple[Issue, ...]:
    """All that is wrong with a tree: how it is built, and what it names."""
    vocabulary = await vocabulary_of(process, accounts_of(reading.sequence))
    found = (*reading.issues, *check(reading.sequence, reading.paths, vocabulary))
    return tuple(dict.fromkeys(found))
