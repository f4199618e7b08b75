import type { Ref } from 'vue'
import { useRouter } from 'vue-router'
import { ask } from '@unionhub/shared/composables/useAsk'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { useRecordChange } from '@unionhub/shared/composables/useRecordChange'
import { getPetition, restorePetition, unmaskPetition, voidPetition, type Numbers } from '../api/petitions'

const LIST = '/inspection/petitions'

/** One petition in its drawer: look, unmask for a reason, take out and put back. */
export function usePetition(id: Ref<string>) {
  const router = useRouter()
  const record = useRecord({ key: ['inspection', 'petitions'], id, get: getPetition })
  const { may, change } = useRecordChange(record, ['inspection'])

  async function discard(): Promise<void> {
    const reason = await ask({
      title: '作废这条信访？',
      text: '作废后不再出现在列表和统计里，可以在“已作废”中恢复。',
      verb: '作废信访',
      danger: true,
      reason: { label: '作废原因', presets: ['重复登记', '登记错误', '不属于信访'] },
    })
    if (reason !== null) await change((current) => voidPetition(current.id, current.version, reason), '信访已作废，可随时恢复')
  }

  const restore = () => change((current) => restorePetition(current.id, current.version), '信访已恢复')
  const reveal = (pick: (told: Numbers) => string | null | undefined) => (may('unmask') ? async (reason: string) => pick(await unmaskPetition(id.value, reason)) : null)

  return {
    it: record.found,
    loading: record.loading,
    error: record.error,
    reload: record.reload,
    walk: record.walk,
    may,
    discard,
    restore,
    reveal,
    edit: () => void router.push(`${LIST}/${id.value}/edit`),
  }
}
