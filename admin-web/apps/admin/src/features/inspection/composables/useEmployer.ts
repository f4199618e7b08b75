import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { toast } from '@unionhub/shared/composables/toast'
import { uuid } from '@unionhub/shared/api/ids'
import { getEmployer, getTimeline, mergeEmployer, splitEmployer, type Employer } from '../api/employers'

const LIST = '/inspection/employers'

/** One employer: its names, what was reported against it, and taking names together or apart. */
export function useEmployer(id: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const { found: it, loading, error, reload, walk } = useRecord({ key: ['inspection', 'employers'], id, get: getEmployer })
  const history = useInfiniteQuery({
    queryKey: computed(() => ['inspection', 'employers', 'timeline', id.value]),
    queryFn: ({ pageParam, signal }) => getTimeline(id.value, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
  })

  const go = (target: string) => void router.push({ path: `${LIST}/${target}`, query: route.query })

  async function act(work: () => Promise<Employer>, words: string): Promise<Employer | null> {
    try {
      const done = await work()
      refresh(['inspection'])
      toast.done(words)
      return done
    } catch (error) {
      toast.fail(error)
      refresh(['inspection'])
      return null
    }
  }

  async function split(one: Employer['spellings'][number]): Promise<void> {
    const reason = await ask({
      title: `把“${one.name}”拆分出来？`,
      text: '用这个写法登记的事件和信访回到它自己名下，以后登记的也是。',
      verb: '拆分',
      reason: { label: '拆分的原因', presets: ['核实后是两家单位', '合并错了'] },
    })
    if (reason !== null) await act(() => splitEmployer(uuid(), one.employer_id, one.version, reason), `已拆分，“${one.name}”恢复为单独的单位`)
  }

  async function absorb(one: { id: string; name: string; version: number }): Promise<void> {
    const reason = await ask({
      title: `把“${one.name}”并入本单位？`,
      text: '它名下的事件和信访都归到本单位，以后用这个写法登记的也是。合并错了可以拆分回去。',
      verb: '并入本单位',
      reason: { label: '依据', presets: ['同一单位的不同写法', '简称与全称', '错别字'] },
    })
    if (reason !== null) await act(() => mergeEmployer(uuid(), one.id, one.version, id.value, reason), `“${one.name}”已并入，可在“写法”中拆分`)
  }

  return {
    it,
    loading,
    error,
    reload,
    walk,
    events: computed(() => history.data.value?.pages.flatMap((page) => page.items) ?? []),
    total: computed(() => history.data.value?.pages[0]?.total ?? 0),
    historyError: computed(() => history.error.value),
    historyLoading: computed(() => history.isPending.value),
    retryHistory: () => void history.refetch(),
    more: computed(() => history.hasNextPage.value),
    moreBusy: computed(() => history.isFetchingNextPage.value),
    showMore: () => void history.fetchNextPage(),
    split,
    absorb,
    go,
  }
}
