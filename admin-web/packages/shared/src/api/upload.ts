import { api, body } from './client'
import type { Reply } from './types'

const FILES = '/api/v1/staff/file/files'

/** Hands a file to the server for a purpose it knows; the answer's id goes into what the file belongs to. */
export function uploadFile(purpose: string, file: File): Promise<Reply<typeof FILES, 'post'>> {
  const form = new FormData()
  form.append('file', file)
  return body(api.POST(FILES, { params: { query: { purpose } }, body: { file: file.name }, bodySerializer: () => form }))
}
