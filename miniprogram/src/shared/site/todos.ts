import type { Todo } from '@/shared/http/types'
import { CONTENT_PAGES } from '@/shared/content/words'
import { CASE_PAGES } from '@/shared/inspection/officer'
import { matterPage } from '@/shared/membership/matterReview'
import { PAGES } from '@/shared/membership/words'

/** Where an officer's to-do is dealt with on the phone. The server names the subject; pages belong to this face. */
const TARGETS: Record<string, (id: string) => string> = {
  membership_application: PAGES.review,
  membership_transfer: matterPage('transfers'),
  membership_verification: matterPage('verifications'),
  membership_leave: matterPage('leaves'),
  inspection_case: CASE_PAGES.one,
  content_consultation: CONTENT_PAGES.officerConsultation,
}

/** Null where only the desk has a page for it. */
export function todoTarget(todo: Pick<Todo, 'link'>): string | null {
  return TARGETS[todo.link.name]?.(todo.link.id) ?? null
}
