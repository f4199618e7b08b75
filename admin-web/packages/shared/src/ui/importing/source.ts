import { send } from '../../api/client'
import type { ImportJob, ImportProblem, ImportSource } from './types'

const PAGE = 20

export interface ImportDeclaration {
  /** Cache key; invalidating a prefix of it reloads what hangs on it. */
  key: readonly string[]
  /** Where its routes stand, e.g. '/api/v1/staff/content/imports'. */
  base: string
  templateName: string
  /** What stands behind the upload's address, e.g. the unit it is for. */
  query?: () => Record<string, string>
}

/** Every kind of import answers in one shape below its own address: this is the way to any of them. */
export function importSource({ key, base, templateName, query }: ImportDeclaration): ImportSource {
  const one = (id: string) => `${base}/${encodeURIComponent(id)}`
  const step = (name: string, used: string, job: ImportJob, more: object = {}) => send<ImportJob>('POST', `${one(job.id)}/${name}`, { version: job.version, ...more }, { key: used })

  function upload(used: string, file: File): Promise<ImportJob> {
    const form = new FormData()
    form.append('file', file)
    const behind = new URLSearchParams(query?.()).toString()
    return send<ImportJob>('POST', behind ? `${base}?${behind}` : base, form, { key: used })
  }

  return {
    key,
    templatePath: `${base}/template`,
    templateName,
    upload,
    get: (id, signal) => send<ImportJob>('GET', one(id), undefined, signal ? { signal } : {}),
    check: (used, job, choice) => step('check', used, job, choice),
    commit: (used, job, onlyCorrect) => step('commit', used, job, { only_correct: onlyCorrect }),
    cancel: (used, job) => step('cancel', used, job),
    problems: (id, page, signal) => send<{ items: ImportProblem[]; total: number }>('GET', `${one(id)}/problems?page=${page}&size=${PAGE}`, undefined, { signal }),
    progress: (taskId, signal) => send<{ progress: number }>('GET', `/api/v1/staff/task/tasks/${encodeURIComponent(taskId)}`, undefined, { signal }).then((task) => task.progress),
    errorsPath: (id) => `${one(id)}/errors`,
    reportPath: (id) => `${one(id)}/report`,
  }
}
