/** What a wizard needs of an import, whatever is imported. The API of each kind answers in this shape. */
export interface ImportColumn {
  index: number
  title: string
  samples: string[]
}

export interface ImportField {
  key: string
  label: string
  required: boolean
  hint: string
  /** May be given once for the whole file. */
  constant: boolean
  dictionary: string
  kind: string
}

export interface ImportCounts {
  rows: number
  new: number
  update: number
  same: number
  exists: number
  errors: number
  added: number
  updated: number
  skipped: number
}

export interface ImportJob {
  id: string
  file_name: string
  state: string
  state_name: string
  counts: ImportCounts
  columns: ImportColumn[]
  fields: ImportField[]
  mapping: Record<string, number>
  constants: Record<string, string>
  update_existing: boolean
  repeats: string | null
  actions: string[]
  message: string
  task_id: string | null
  version: number
}

export interface ImportProblem {
  line: number
  label: string
  message: string
  severity: string
}

export interface ImportChoice {
  mapping: Record<string, number>
  constants: Record<string, string>
  update_existing: boolean
}

/** How a wizard reaches its server. Paths are downloads inside the session. */
export interface ImportSource {
  key: readonly string[]
  templatePath: string
  templateName: string
  upload: (key: string, file: File) => Promise<ImportJob>
  get: (id: string, signal?: AbortSignal) => Promise<ImportJob>
  check: (key: string, job: ImportJob, choice: ImportChoice) => Promise<ImportJob>
  commit: (key: string, job: ImportJob, onlyCorrect: boolean) => Promise<ImportJob>
  cancel: (key: string, job: ImportJob) => Promise<ImportJob>
  problems: (id: string, page: number, signal: AbortSignal) => Promise<{ items: ImportProblem[]; total: number }>
  progress: (taskId: string, signal: AbortSignal) => Promise<number>
  errorsPath: (id: string) => string
  reportPath: (id: string) => string
}

export type ImportStep = 'upload' | 'mapping' | 'trial' | 'commit' | 'report'

export const STEPS: readonly { key: ImportStep; title: string }[] = [
  { key: 'upload', title: '上传表格' },
  { key: 'mapping', title: '核对列' },
  { key: 'trial', title: '试导入' },
  { key: 'commit', title: '正式导入' },
  { key: 'report', title: '查看结果' },
]

const STEP_OF: Record<string, ImportStep> = {
  uploaded: 'mapping',
  checking: 'trial',
  checked: 'trial',
  committing: 'commit',
  stopped: 'commit',
  done: 'report',
  cancelled: 'report',
  expired: 'report',
}

/** Where an import stands on the way. */
export const stepOf = (job: ImportJob | undefined): ImportStep => (job ? (STEP_OF[job.state] ?? 'mapping') : 'upload')

/** Whether the server is at work, so that the page asks again soon. */
export const isWorking = (job: ImportJob | undefined): boolean => job?.state === 'checking' || job?.state === 'committing'

/** Fields a mapping still misses: neither a column nor a value for the whole file. */
export function missingFields(fields: readonly ImportField[], choice: ImportChoice): ImportField[] {
  return fields.filter((field) => field.required && choice.mapping[field.key] === undefined && !choice.constants[field.key])
}
