import { useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { listItems, listTypes, updateItem, type DictionaryItem } from '../api'

/** All dictionaries, the one that is open, and its items. */
export function useDictionaryAdmin() {
  const route = useRoute()
  const router = useRouter()
  const text = ref('')
  const types = useQuery({ queryKey: ['dictionary', 'types'], queryFn: ({ signal }) => listTypes(signal) })
  const key = computed(() => (typeof route.query.type === 'string' ? route.query.type : (types.data.value?.[0]?.key ?? '')))
  const items = useQuery({
    queryKey: computed(() => ['dictionary', 'items', key.value]),
    queryFn: ({ signal }) => listItems(key.value, signal),
    enabled: computed(() => key.value !== ''),
  })
  const shownTypes = computed(() => (types.data.value ?? []).filter((type) => `${type.name}${type.key}`.includes(text.value.trim())))

  async function flip(item: DictionaryItem): Promise<void> {
    const off = item.status === 'active'
    if (off) {
      const answer = await ask({ title: `停用“${item.name}”？`, text: '新填写的内容不能再选它，已有记录不受影响。', verb: '停用选项', danger: true })
      if (answer === null) return
    }
    try {
      await updateItem(item.id, { status: off ? 'disabled' : 'active', version: item.version })
      refresh(['dictionary'])
      toast.done(off ? '选项已停用' : '选项已启用')
    } catch (error) {
      toast.fail(error)
    }
  }

  return {
    text,
    types,
    shownTypes,
    items,
    key,
    type: computed(() => types.data.value?.find((one) => one.key === key.value)),
    open: (to: string) => void router.replace({ query: { type: to } }),
    flip,
  }
}
