let origin = ''
// #ifdef MP-WEIXIN
origin = import.meta.env.VITE_API_ORIGIN ?? 'http://127.0.0.1:8300'
// #endif

/** H5 is served by the API itself, so its base is relative: no request leaves the origin. */
export const API_PREFIX = '/api/v1'
export const API_BASE = `${origin}${API_PREFIX}`
let host = origin
// #ifdef H5
// An <image> with a path alone would look for it below the pages' own folder.
host = globalThis.location?.origin ?? ''
// #endif

/** Before addresses that the server gives from its root (pictures). */
export const API_ORIGIN = host

/** Keys in the device's storage; each holds one small JSON value. */
export const STORAGE = {
  comfort: 'uh.comfort',
  member: 'uh.member',
  staff: 'uh.staff',
  privacy: 'uh.privacy',
  site: 'uh.site',
  applyDraft: 'uh.draft.apply',
  askDraft: 'uh.draft.ask',
  place: 'uh.place',
  workerDraft: 'uh.draft.worker',
  reportDraft: 'uh.draft.report',
  reportForm: 'uh.report.form',
  receipts: 'uh.report.receipts',
  outbox: 'uh.outbox',
  reminders: 'uh.reminders',
} as const
