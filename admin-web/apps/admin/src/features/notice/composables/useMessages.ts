import { useRouter } from 'vue-router'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { listNotices, readAllNotices, readNotice, type Notice } from '../api'

export function useMessages() {
  const router = useRouter()
  const list = useList({ key: ['notice', 'notices'], filters: [], fetch: listNotices })

  async function open(notice: Pick<Notice, 'id' | 'read' | 'link'>): Promise<void> {
    try {
      if (!notice.read) {
        await readNotice(notice.id)
        refresh(['notice'])
      }
    } catch (error) {
      toast.fail(error)
    }
    if (notice.link?.startsWith('/')) void router.push(notice.link)
  }

  async function readAll(): Promise<void> {
    try {
      await readAllNotices()
      refresh(['notice'])
      toast.done('全部标为已读')
    } catch (error) {
      toast.fail(error)
    }
  }

  return { list, open, readAll }
}
