import { api, body } from '@unionhub/shared/api/client'
import type { Item, Reply } from '@unionhub/shared/api/types'
import type { TestValue, Tree } from './design/types'

const PROCESS = '/api/v1/staff/flow/processes/{key}'
const SUBJECTS = `${PROCESS}/subjects` as const
const SIMULATE = `${PROCESS}/simulate` as const
const PREVIEW = `${PROCESS}/preview` as const

export type SubjectItem = Item<typeof SUBJECTS>
export type Simulated = Reply<typeof SIMULATE, 'post'>
export type Preview = Reply<typeof PREVIEW, 'post'>
export type TrialSubject = { subject_id: string } | { unit_id: string; variables: Record<string, TestValue> }

export const findSubjects = async (key: string, q: string): Promise<SubjectItem[]> => (await body(api.GET(SUBJECTS, { params: { path: { key }, query: { q } } }))).items

export const simulate = (key: string, tree: Tree, by: TrialSubject) => body(api.POST(SIMULATE, { params: { path: { key } }, body: { tree: { ...tree }, ...by } }))

export const preview = (key: string, tree: Tree) => body(api.POST(PREVIEW, { params: { path: { key } }, body: { tree: { ...tree } } }))
