import { computed, ref, shallowRef } from 'vue'
import type { ApiError } from '@/shared/http'
import type { ApplicationFilled } from '@/shared/http/types'
import { replace } from '@/shared/platform'
import { membershipApi } from '@/shared/membership/api'
import { workerDraft } from '@/shared/membership/draft'
import { handing } from '@/shared/membership/handing'
import { STORAGE } from '@/shared/config'
import { WAITING } from '@/shared/net/words'
import { PAGES } from '@/shared/membership/words'
import { useIdentity } from './identity'
import { wayKey, type Way } from './way'
import { FACTS, useWork, type FactKey } from './work'

export const STEPS = ['身份', '工作', '地区', '截图', '核对'] as const
const LAST = STEPS.length - 1

/** The full form of new-form workers in steps (JOIN-07), with a draft at every field. */
export function useWorker() {
  const way = ref<Way>({ token: null, unitId: null, again: null })
  const unitName = ref('')
  const refusal = ref('')
  const ready = ref(false)
  const restored = ref(false)
  const step = ref(0)
  const before = shallowRef<ApplicationFilled | null>(null)
  const work = useWork()
  const who = useIdentity(() => (way.value.token ? PAGES.landing(way.value.token) : PAGES.zone), () => before.value !== null)
  const last = computed(() => step.value === LAST)

  async function open(opened: Way): Promise<void> {
    way.value = opened
    work.offered.value = await membershipApi.joinForm()
    await lookAtTarget(opened)
    ready.value = true
    await who.agree()
    await restore()
  }

  async function lookAtTarget({ token, unitId, again }: Way): Promise<void> {
    if (token) {
      const code = await membershipApi.qrcode(token)
      unitName.value = code.unit.name
      refusal.value = code.state === 'active' ? '' : code.message
    } else if (again) {
      if (!(await who.member.ensure())) return
      before.value = await membershipApi.filled(again)
      unitName.value = before.value.placement_pending ? '' : before.value.unit.name
      if (before.value.new_form) await work.fill(before.value.new_form)
    } else if (unitId) {
      const union = await membershipApi.union(unitId)
      unitName.value = union.name
      Object.assign(work.union, { id: unitId, name: union.name })
      refusal.value = union.opened ? '' : '该工会暂未开通网上入会，请联系本单位工会'
    }
  }

  async function restore(): Promise<void> {
    const draft = workerDraft.load()
    if (!draft || draft.token !== wayKey(way.value)) return
    Object.assign(who.values, { name: draft.name, certNo: draft.certNo, phone: draft.phone })
    for (const key of FACTS) if (draft.facts[key]) work.facts[key] = draft.facts[key] ?? ''
    Object.assign(work.answers, draft.answers)
    Object.assign(work.union, { id: draft.unionId, name: draft.unionName })
    restored.value = true
    if (!who.member.signedIn) return
    await work.showPhotos(draft.photos)
    step.value = Math.min(draft.step, 3)
  }

  function save(): void {
    const { name, certNo, phone } = who.values
    workerDraft.save({
      token: wayKey(way.value), name, certNo, phone, step: step.value,
      facts: { ...work.facts }, answers: { ...work.answers }, photos: work.photoIds(),
      unionId: work.union.id, unionName: work.union.name,
    })
  }

  const COMPLETE: Record<number, () => boolean> = {
    0: () => who.complete(),
    1: () => work.complete(['industry', 'platform', 'occupation', 'employer_name'] satisfies FactKey[]),
    2: () => [work.complete(['city', 'work_area_code']), work.answered()].every(Boolean),
    3: () => work.proven(),
  }

  async function next(): Promise<void> {
    if (!COMPLETE[step.value]?.()) return
    await who.guarded(async () => {
      // From here on files are uploaded, and those belong to somebody.
      if (step.value === 0) await who.signIn()
      step.value += 1
      save()
    }, explain)
  }

  async function submit(): Promise<void> {
    await who.guarded(async () => {
      const sent = await send()
      if (sent) workerDraft.clear()
      replace(sent ? PAGES.result(sent.id) : WAITING)
    }, explain)
  }

  function send() {
    const unit = work.union.id ? { unit_id: work.union.id } : {}
    const body = { ...who.fields(), ...unit, new_form: work.body() }
    save()
    const { token, unitId, again } = way.value
    const how = (sent: object) => ({
      key: workerDraft.keyFor(sent),
      draft: STORAGE.workerDraft,
      page: PAGES.worker({ token: token ?? undefined, unitId: unitId ?? undefined, again: again ?? undefined }),
    })
    if (again) return handing.again(again, body, how(body))
    const full = { ...body, qr_token: token }
    return handing.detailed(full, how(full))
  }

  async function explain(error: ApiError): Promise<void> {
    const at = work.takeServerErrors(error.fields)
    if (await who.explain(error)) {
      const own = error.status === 401 || error.fields.some((one) => !one.field.startsWith('new_form'))
      step.value = own ? 0 : (at ?? 0)
    }
  }

  return { ...who, way, unitName, refusal, ready, restored, step, last, before, work, open, save, next, submit }
}
