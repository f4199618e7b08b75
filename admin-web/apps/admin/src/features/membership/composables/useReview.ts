import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { can } from '@unionhub/shared/auth/permissions'
import { isApiError } from '@unionhub/shared/api/errors'
import { ask } from '@unionhub/shared/composables/useAsk'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { approveApplication, getApplication, rejectApplication, unmaskApplication, type MaskedField } from '../api'
import { PERMISSIONS as P } from '../permissions'
import { applicationsChanged } from './useApplications'

const LIST = '/membership/applications'
const REASONS = ['姓名与身份证号不一致，请核对后重新提交', '不是本单位职工，请扫描所在单位的入会码', '您已是其他工会会员，请办理转会']

/** One application under review: read it, decide it, go on to the next. */
export function useReview(id: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const request = useQuery({
    queryKey: computed(() => ['membership', 'applications', 'detail', id.value]),
    queryFn: ({ signal }) => getApplication(id.value, signal),
    staleTime: 0,
  })
  const application = computed(() => request.data.value)
  const conflict = computed(() => approve.error.value ?? reject.error.value)

  const approve = useSubmit(async (key: string) => approveApplication(key, id.value, application.value?.version ?? 0))
  const reject = useSubmit(async (key: string, reason: string) => rejectApplication(key, id.value, application.value?.version ?? 0, reason))

  const go = (target: string) => void router.replace({ path: `${LIST}/${target}`, query: route.query })
  const close = () => void router.push({ path: LIST, query: route.query })

  function finish(words: string): void {
    const next = application.value?.neighbours.next ?? application.value?.neighbours.previous
    toast.done(words)
    applicationsChanged()
    if (next) go(next)
    else close()
  }

  /** Somebody else was quicker: show what they decided, and say so. */
  function explain(): void {
    const error = conflict.value
    if (!error) return
    toast.fail(error)
    if (error.status === 409 || isApiError(error, 'request.not_found')) {
      applicationsChanged()
      void request.refetch()
    }
  }

  async function approveIt(): Promise<void> {
    const name = application.value?.name ?? ''
    const doubtful = application.value?.checks.filter((check) => check.result !== 'pass').map((check) => `${check.title}：${check.result_name}`) ?? []
    if (doubtful.length) {
      const answer = await ask({ title: '核对没有全部通过，仍要通过申请？', text: `${doubtful.join('；')}。通过后申请人立即成为会员。`, verb: '仍然通过', danger: true })
      if (answer === null) return
    }
    if (await approve.run()) finish(`${name} 已成为会员`)
    else explain()
  }

  async function rejectIt(): Promise<void> {
    const name = application.value?.name ?? ''
    const reason = await ask({
      title: `驳回 ${name} 的申请`,
      verb: '驳回申请',
      danger: true,
      reason: { label: '驳回原因', hint: '申请人会看到这段话，并可据此修改后重新提交。', presets: REASONS },
    })
    if (reason === null) return
    if (await reject.run(reason)) finish(`已驳回 ${name} 的申请`)
    else explain()
  }

  const reveal = (field: MaskedField) =>
    can(P.applicationUnmask) ? (reason: string) => unmaskApplication(id.value, field, reason) : null

  return {
    application,
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    allowed: (action: 'approve' | 'reject') => can(P.applicationReview) && Boolean(application.value?.actions.includes(action)),
    approveIt,
    rejectIt,
    approving: approve.busy,
    rejecting: reject.busy,
    reveal,
    go,
    close,
  }
}
