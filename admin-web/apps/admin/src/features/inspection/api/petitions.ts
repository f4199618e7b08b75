import { api, body } from '@unionhub/shared/api/client'
import type { Body, Query, Reply } from '@unionhub/shared/api/types'

const PETITIONS = '/api/v1/staff/inspection/petitions'
const PETITION = '/api/v1/staff/inspection/petitions/{petition_id}'
const EXPORT = '/api/v1/staff/inspection/petitions/export'
const SEARCH = '/api/v1/staff/inspection/petitions/search'

export type PetitionPage = Reply<typeof PETITIONS>
export type PetitionRow = PetitionPage['items'][number]
export type Petition = Reply<typeof PETITION>
export type PetitionDraft = Body<typeof PETITIONS>
export type PetitionCorrection = Body<typeof PETITION, 'put'>
export type PetitionFilters = NonNullable<Query<typeof PETITIONS>>
export type PetitionSearch = Body<typeof SEARCH>
export type PetitionExport = Body<typeof EXPORT>
export type Numbers = Reply<'/api/v1/staff/inspection/petitions/{petition_id}/unmask', 'post'>

const one = (id: string) => ({ params: { path: { petition_id: id } } })

export const listPetitions = (query: PetitionFilters, signal: AbortSignal): Promise<PetitionPage> => body(api.GET(PETITIONS, { params: { query }, signal }))

/** By a whole number or by words of what was told: those never stand in an address. */
export const searchPetitions = (filters: PetitionSearch, signal: AbortSignal): Promise<PetitionPage> => body(api.POST(SEARCH, { body: filters, signal }))

export const getPetition = (id: string, signal: AbortSignal): Promise<Petition> => body(api.GET(PETITION, { ...one(id), signal }))

export const petitionRevisions = (id: string, signal: AbortSignal) => body(api.GET(`${PETITION}/revisions`, { ...one(id), signal })).then((found) => found.items)

export const createPetition = (key: string, draft: PetitionDraft): Promise<Petition> => body(api.POST(PETITIONS, { headers: { 'Idempotency-Key': key }, body: draft }))

export const updatePetition = (id: string, sent: PetitionCorrection): Promise<Petition> => body(api.PUT(PETITION, { ...one(id), body: sent }))

export const voidPetition = (id: string, version: number, reason: string): Promise<Petition> =>
  body(api.POST('/api/v1/staff/inspection/petitions/{petition_id}/void', { ...one(id), body: { version, reason } }))

export const restorePetition = (id: string, version: number): Promise<Petition> =>
  body(api.POST('/api/v1/staff/inspection/petitions/{petition_id}/restore', { ...one(id), body: { version } }))

export const unmaskPetition = (id: string, reason: string): Promise<Numbers> =>
  body(api.POST('/api/v1/staff/inspection/petitions/{petition_id}/unmask', { ...one(id), body: { reason } }))

export const exportPetitions = (key: string, sent: PetitionExport): Promise<{ task_id: string }> =>
  body(api.POST(EXPORT, { headers: { 'Idempotency-Key': key }, body: sent }))
