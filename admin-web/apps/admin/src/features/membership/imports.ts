import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'
import type { ImportSource } from '@unionhub/shared/ui/importing/types'

const IMPORTS = '/api/v1/staff/membership/member-imports'
const IMPORT = '/api/v1/staff/membership/member-imports/{import_id}'

export type ImportRow = Item<typeof IMPORTS>

const one = (id: string) => ({ params: { path: { import_id: id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const PAGE = 20

export const listImports = (query: Query<typeof IMPORTS>, signal: AbortSignal): Promise<Reply<typeof IMPORTS>> =>
  body(api.GET(IMPORTS, { params: { query }, signal }))

function asForm(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** Members into the library of one union; rows that name another union of the branch go there. */
export const memberImports = (unitId: () => string): ImportSource => ({
  key: ['membership', 'imports'],
  templatePath: `${IMPORTS}/template`,
  templateName: '会员信息统一表格.xlsx',
  upload: (key, file) =>
    body(
      api.POST(IMPORTS, {
        ...keyed(key),
        params: { query: { unit_id: unitId() } },
        body: { file: file.name },
        bodySerializer: () => asForm(file),
      }),
    ),
  get: (id, signal) => body(api.GET(IMPORT, { ...one(id), ...(signal ? { signal } : {}) })),
  check: (key, job, choice) => body(api.POST(`${IMPORT}/check`, { ...one(job.id), ...keyed(key), body: { version: job.version, ...choice } })),
  commit: (key, job, onlyCorrect) => body(api.POST(`${IMPORT}/commit`, { ...one(job.id), ...keyed(key), body: { version: job.version, only_correct: onlyCorrect } })),
  cancel: (key, job) => body(api.POST(`${IMPORT}/cancel`, { ...one(job.id), ...keyed(key), body: { version: job.version } })),
  problems: (id, page, signal) => body(api.GET(`${IMPORT}/problems`, { params: { path: { import_id: id }, query: { page, size: PAGE } }, signal })),
  progress: (taskId, signal) => body(api.GET('/api/v1/staff/task/tasks/{task_id}', { params: { path: { task_id: taskId } }, signal })).then((task) => task.progress),
  errorsPath: (id) => `${IMPORTS}/${id}/errors`,
  reportPath: (id) => `${IMPORTS}/${id}/report`,
})
