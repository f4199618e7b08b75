"""Editing what processes mean (NFR-13): drafts, checks, rehearsals, publication and the way back."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.schema import MAX_ID
from unionhub.platform.flow import definition_schemas as D
from unionhub.platform.flow import permissions as P
from unionhub.platform.flow import queries
from unionhub.platform.flow.models import FlowVersion
from unionhub.platform.flow.queries import process_named
from unionhub.platform.flow.service import editing, previewing, rehearsing

route = Routes("flow", Audience.STAFF)
ROW = "/processes/{key}"


@route.get(f"{ROW}/vocabulary", permission=P.DEFINITION_READ, returns=D.VocabularyOut, summary="流程里可以用的变量、角色与层级")
async def get_vocabulary(key: str) -> D.VocabularyOut:
    return await queries.system_vocabulary(key)


@route.get(
    f"{ROW}/people", permission=P.DEFINITION_UPDATE, query=D.PeopleQuery, returns=Listing[D.OfficerOut], summary="流程里可以指定的办理人"
)
async def list_people(key: str, query: D.PeopleQuery) -> Listing[D.OfficerOut]:
    ids = [number for one in query.ids.split(",") if one and (number := int(one)) <= MAX_ID][:50]
    return Listing(items=await queries.system_people(key, query.q, ids))


@route.get(f"{ROW}/draft", permission=P.DEFINITION_UPDATE, returns=D.DraftOut, summary="流程草稿")
async def get_draft(key: str) -> D.DraftOut:
    return await queries.system_draft(key)


@route.put(f"{ROW}/draft", permission=P.DEFINITION_UPDATE, body=D.DraftIn, returns=D.DraftOut, summary="保存流程草稿")
async def save_draft(actor: Actor, key: str, body: D.DraftIn) -> D.DraftOut:
    await editing.save_draft(actor, process_named(key), body.tree, body.version)
    return await queries.system_draft(key)


@route.delete(f"{ROW}/draft", permission=P.DEFINITION_UPDATE, returns=D.DraftOut, summary="放弃流程草稿")
async def drop_draft(actor: Actor, key: str) -> D.DraftOut:
    await editing.drop_draft(actor, process_named(key))
    return await queries.system_draft(key)


@route.post(f"{ROW}/check", permission=P.DEFINITION_UPDATE, body=D.TreeIn, returns=D.IssuesOut, summary="检查流程")
async def check_tree(key: str, body: D.TreeIn) -> D.IssuesOut:
    return await queries.system_issues(key, body.tree)


@route.get(
    f"{ROW}/subjects", permission=P.DEFINITION_UPDATE, query=D.SubjectsQuery, returns=Listing[D.SubjectOut], summary="可以试走的真实业务"
)
async def list_subjects(actor: Actor, key: str, query: D.SubjectsQuery) -> Listing[D.SubjectOut]:
    return Listing(items=await previewing.find_subjects(actor, process_named(key), query.q))


@route.post(f"{ROW}/simulate", permission=P.DEFINITION_UPDATE, body=D.SimulateIn, returns=D.SimulateOut, summary="试走流程")
async def simulate(actor: Actor, key: str, body: D.SimulateIn) -> D.SimulateOut:
    process = process_named(key)
    if body.subject_id is not None:
        return await rehearsing.rehearse_subject(actor, process, body.tree, body.subject_id)
    if body.unit_id is None:
        raise InvalidFields([("unit_id", "missing", "请选择一项真实业务，或选择单位")])
    return await rehearsing.rehearse_unit(actor, process, body.tree, body.unit_id, body.variables)


@route.post(f"{ROW}/preview", permission=P.DEFINITION_UPDATE, body=D.TreeIn, returns=D.PreviewOut, summary="在办业务在新流程里的位置")
async def preview_running(actor: Actor, key: str, body: D.TreeIn) -> D.PreviewOut:
    return await previewing.preview(actor, process_named(key), body.tree)


@route.get(f"{ROW}/versions/{{number}}", permission=P.DEFINITION_READ, returns=D.VersionOut, summary="流程的一个版本")
async def get_version(key: str, number: int) -> D.VersionOut:
    return await queries.system_version(key, number)


@route.get(f"{ROW}/compare", permission=P.DEFINITION_READ, query=D.CompareQuery, returns=D.CompareOut, summary="对照流程的两个版本")
async def compare_versions(key: str, query: D.CompareQuery) -> D.CompareOut:
    return await queries.system_compare(key, query.left, query.right)


async def replay_published(actor: Actor, version_id: int) -> D.PublishedOut:
    """The answer to a repeated publication."""
    return _published(await FlowVersion.get(id=version_id))


@route.post(
    f"{ROW}/publish",
    permission=P.DEFINITION_PUBLISH,
    body=D.PublishIn,
    returns=D.PublishedOut,
    status=201,
    replay=replay_published,
    summary="发布流程草稿",
)
async def publish(actor: Actor, key: str, body: D.PublishIn) -> D.PublishedOut:
    return _published(await editing.publish_draft(actor, process_named(key), body.version, body.note))


@route.post(
    f"{ROW}/rollback",
    permission=P.DEFINITION_PUBLISH,
    body=D.RollbackIn,
    returns=D.PublishedOut,
    status=201,
    replay=replay_published,
    summary="恢复流程的以前版本",
)
async def roll_back(actor: Actor, key: str, body: D.RollbackIn) -> D.PublishedOut:
    return _published(await editing.roll_back(actor, process_named(key), body.number, body.note))


def _published(version: FlowVersion) -> D.PublishedOut:
    return D.PublishedOut(process_key=version.process_key, number=version.number)
