import { api, body, done } from '@unionhub/shared/api/client'
import type { Item, Reply } from '@unionhub/shared/api/types'
import type { Tree } from './design/types'

const PROCESS = '/api/v1/staff/flow/processes/{key}'
const VOCABULARY = `${PROCESS}/vocabulary` as const
const PEOPLE = `${PROCESS}/people` as const
const DRAFT = `${PROCESS}/draft` as const
const VERSION = `${PROCESS}/versions/{number}` as const
const COMPARE = `${PROCESS}/compare` as const

/** The server keeps trees as they are sent and answers what is wrong with them; their shape is ours to know. */
type Treed<Answer> = Omit<Answer, 'tree'> & { tree: Tree }

export type Draft = Treed<Reply<typeof DRAFT>>
export type Issue = Draft['issues'][number]
export type Change = Reply<typeof COMPARE>['changes'][number]
export type Person = Item<typeof PEOPLE>

const of = (key: string) => ({ params: { path: { key } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const treed = async <Answer extends { tree: object }>(answer: Promise<Answer>): Promise<Treed<Answer>> => (await answer) as Treed<Answer>
const plain = (tree: Tree) => ({ ...tree })

export const getVocabulary = (key: string, signal: AbortSignal) => body(api.GET(VOCABULARY, { ...of(key), signal }))

export const findPeople = async (key: string, query: { q?: string; ids?: string }): Promise<Person[]> => (await body(api.GET(PEOPLE, { params: { path: { key }, query } }))).items

export const getDraft = (key: string) => treed(body(api.GET(DRAFT, of(key))))

export const putDraft = (key: string, tree: Tree, version: number) => treed(body(api.PUT(DRAFT, { ...of(key), body: { tree: plain(tree), version } })))

export const dropDraft = (key: string) => done(api.DELETE(DRAFT, of(key)))

export const getVersion = (key: string, number: number, signal: AbortSignal) => treed(body(api.GET(VERSION, { params: { path: { key, number: String(number) } }, signal })))

export const compare = (key: string, left: string, right: string, signal: AbortSignal) => body(api.GET(COMPARE, { params: { path: { key }, query: { left, right } }, signal }))

export const publish = (idempotency: string, key: string, version: number, note: string) => body(api.POST(`${PROCESS}/publish`, { ...of(key), ...keyed(idempotency), body: { version, note } }))

export const rollBack = (idempotency: string, key: string, number: number, note: string) => body(api.POST(`${PROCESS}/rollback`, { ...of(key), ...keyed(idempotency), body: { number, note } }))
