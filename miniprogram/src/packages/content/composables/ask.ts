import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useMember } from '@/shared/auth'
import { STORAGE } from '@/shared/config'
import { contentApi } from '@/shared/content/api'
import { CONTENT_PAGES } from '@/shared/content/words'
import { DraftStore } from '@/shared/draft/draft'
import { api, toApiError, type ApiError } from '@/shared/http'
import { WAITING } from '@/shared/net/words'
import { replace, toast } from '@/shared/platform'
import type { Picture } from '@/shared/ui/UhPictures.vue'

const draft = new DraftStore<{ title: string; text: string }>(STORAGE.askDraft)
const FEATURE = 'content.consultation'

/** Writing one question to the union: kept while typed, sent once, refused with where to go. */
export function useAsk() {
  const member = useMember()
  const checked = ref(false)
  const busy = ref(false)
  const failure = ref('')
  const closed = shallowRef<ApiError | null>(null)
  const values = reactive({ title: '', text: '' })
  const problems = reactive({ title: '', text: '' })
  const pictures = ref<Picture[]>([])
  const unit = reactive({ id: '', name: '' })
  const unitName = computed(() => unit.name || '我的工会')

  function open(id: string, name: string): void {
    Object.assign(unit, { id, name: name && decodeURIComponent(name) })
    Object.assign(values, draft.load() ?? {})
  }

  async function refresh(): Promise<void> {
    if (await member.restore()) await Promise.all([look(), name()]).catch(() => undefined)
    checked.value = true
  }

  /** Says before anything is written that the service is closed to this person (the server says it again). */
  async function look(): Promise<void> {
    const feature = (await api.get('/member/portal/features')).items.find((one) => one.key === FEATURE)
    const code = feature?.requires === 'verified' ? 'portal.verification_required' : 'portal.membership_required'
    closed.value = feature && !feature.allowed ? refusal(code) : null
  }

  async function name(): Promise<void> {
    if (unit.id) return
    const mine = await api.get('/member/membership/me')
    unit.name = mine.card?.unit.name ?? ''
  }

  const save = () => void draft.save({ ...values })
  watch(values, save)

  function check(): boolean {
    problems.title = values.title.trim().length < 2 ? '请用一句话写明要问什么' : ''
    problems.text = values.text.trim() ? '' : '请写下您的问题'
    const waiting = pictures.value.some((one) => !one.id && !one.error)
    failure.value = waiting ? '图片还在上传，请稍等' : pictures.value.some((one) => one.error) ? '有图片没有传上去，请重传或移除' : ''
    return !problems.title && !problems.text && !failure.value
  }

  async function submit(): Promise<void> {
    if (busy.value || !check()) return
    busy.value = true
    const file_ids = pictures.value.flatMap((one) => (one.id ? [one.id] : []))
    const body = { title: values.title.trim(), text: values.text.trim(), file_ids, ...(unit.id ? { unit_id: unit.id } : {}) }
    try {
      const thread = await contentApi.ask(body, draft.keyFor(body))
      draft.clear()
      toast(thread ? '已提交，答复后会通知您' : '已保存，网络恢复后自动发送')
      replace(thread ? CONTENT_PAGES.consultation(thread.id) : WAITING)
    } catch (reason) {
      explain(toApiError(reason))
    } finally {
      busy.value = false
    }
  }

  function explain(error: ApiError): void {
    if (error.code.startsWith('portal.')) closed.value = error
    else if (error.fields.length) for (const one of error.fields) problems[one.field === 'title' ? 'title' : 'text'] = one.message
    else failure.value = error.message
  }

  return { member, checked, values, problems, pictures, busy, failure, closed, unitName, open, refresh, save, submit }
}

function refusal(code: string): ApiError {
  return Object.assign(toApiError(null), { code, status: 403 })
}
