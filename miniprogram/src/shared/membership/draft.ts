import { STORAGE } from '@/shared/config'
import { DraftStore } from '@/shared/draft/draft'

/** The three fields of an application, the code it came by and how far the person got. */
export interface ApplyDraft {
  token: string
  unitName: string
  name: string
  certNo: string
  phone: string
}

export const applyDraft = new DraftStore<ApplyDraft>(STORAGE.applyDraft)
