import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Reply } from '@unionhub/shared/api/types'

const CHOICE = '/api/v1/staff/inspection/export-templates'
const EXPORT = '/api/v1/staff/inspection/cases/export'
const PRINT = '/api/v1/staff/inspection/cases/{case_id}/print'
const SETTINGS = '/api/v1/staff/inspection/settings'
const TEMPLATES = '/api/v1/staff/inspection/templates'
const TEMPLATE = '/api/v1/staff/inspection/templates/{template_id}'

export type ExportOrder = Body<typeof EXPORT>
export type ExportChoice = Reply<typeof CHOICE>
export type Template = Item<typeof TEMPLATES>
export type TemplateCatalogue = Reply<typeof TEMPLATES>
export type ExportColumn = TemplateCatalogue['columns'][number]
export type TemplateDraft = Required<Body<typeof TEMPLATES>>
export type Setting = Reply<typeof SETTINGS>

const template = (id: string) => ({ params: { path: { template_id: id } } })

export const listExportTemplates = (signal: AbortSignal): Promise<ExportChoice> => body(api.GET(CHOICE, { signal }))

export const exportCases = (key: string, order: ExportOrder) => body(api.POST(EXPORT, { headers: { 'Idempotency-Key': key }, body: order }))

/** The printable file of a case; full numbers take a reason. */
export const printCase = (id: string, full: boolean, reason: string): Promise<Blob> =>
  body(api.POST(PRINT, { params: { path: { case_id: id } }, body: { full, reason }, parseAs: 'blob' }) as Promise<{ data?: Blob }>)

export const getSetting = (signal: AbortSignal): Promise<Setting> => body(api.GET(SETTINGS, { signal }))

export const updateSetting = (sent: Setting): Promise<Setting> => body(api.PATCH(SETTINGS, { body: sent }))

export const listTemplates = (signal: AbortSignal): Promise<TemplateCatalogue> => body(api.GET(TEMPLATES, { signal }))

export const createTemplate = (key: string, draft: TemplateDraft): Promise<Template> => body(api.POST(TEMPLATES, { headers: { 'Idempotency-Key': key }, body: draft }))

export const updateTemplate = (id: string, version: number, draft: TemplateDraft): Promise<Template> => body(api.PUT(TEMPLATE, { ...template(id), body: { ...draft, version } }))

export const removeTemplate = (id: string, version: number) =>
  api.POST('/api/v1/staff/inspection/templates/{template_id}/remove', { ...template(id), body: { version } })
