import { ref, shallowRef } from 'vue'
import type { ApiError } from '@/shared/http'
import type { ApplicationFilled } from '@/shared/http/types'
import { replace } from '@/shared/platform'
import { STORAGE } from '@/shared/config'
import { WAITING } from '@/shared/net/words'
import { membershipApi } from '@/shared/membership/api'
import { applyDraft } from '@/shared/membership/draft'
import { handing } from '@/shared/membership/handing'
import { PAGES } from '@/shared/membership/words'
import { useIdentity } from './identity'
import { wayKey, type Way } from './way'

/** Filling, checking and submitting an application of three fields: by a code, to a union found, or once more. */
export function useApply() {
  const way = ref<Way>({ token: null, unitId: null, again: null })
  const unitName = ref('')
  const refusal = ref('')
  const ready = ref(false)
  const before = shallowRef<ApplicationFilled | null>(null)
  const step = ref<'fill' | 'confirm'>('fill')
  const restored = ref(false)
  const home = () => (way.value.token ? PAGES.landing(way.value.token) : PAGES.zone)
  const who = useIdentity(home, () => before.value !== null)

  async function open(opened: Way): Promise<void> {
    way.value = opened
    const draft = applyDraft.load()
    if (draft && draft.token === wayKey(opened)) {
      Object.assign(who.values, { name: draft.name, certNo: draft.certNo, phone: draft.phone })
      restored.value = Boolean(draft.name || draft.certNo || draft.phone)
    }
    await lookAtTarget(opened)
    ready.value = true
    await who.agree()
  }

  async function lookAtTarget({ token, unitId, again }: Way): Promise<void> {
    if (token) {
      const code = await membershipApi.qrcode(token)
      unitName.value = code.unit.name
      refusal.value = code.state === 'active' ? '' : code.message
      if (!refusal.value && code.form_kind === 'new_form') replace(PAGES.worker({ token }))
    } else if (again) {
      if (!(await who.member.ensure())) return
      before.value = await membershipApi.filled(again)
      unitName.value = before.value.unit.name
    } else if (unitId) {
      const union = await membershipApi.union(unitId)
      unitName.value = union.name
      refusal.value = union.opened ? '' : '该工会暂未开通网上入会，请联系本单位工会'
    }
  }

  function save(): void {
    const { name, certNo, phone } = who.values
    applyDraft.save({ token: wayKey(way.value), unitName: unitName.value, name, certNo, phone })
  }

  async function toConfirm(): Promise<void> {
    if (!who.complete()) return
    await who.guarded(async () => {
      await who.signIn()
      step.value = 'confirm'
    }, explain)
  }

  async function submit(): Promise<void> {
    await who.guarded(async () => {
      const sent = await send()
      if (sent) applyDraft.clear()
      replace(sent ? PAGES.result(sent.id) : WAITING)
    }, explain)
  }

  function send() {
    const fields = who.fields()
    const { token, unitId, again } = way.value
    const how = (body: object) => ({
      key: applyDraft.keyFor(body),
      draft: STORAGE.applyDraft,
      page: PAGES.applyBy({ token: token ?? undefined, unitId: unitId ?? undefined, again: again ?? undefined }),
    })
    if (again) return handing.again(again, fields, how(fields))
    const body = token ? { qr_token: token, ...fields } : { unit_id: unitId, ...fields }
    return 'qr_token' in body ? handing.byCode(body, how(body)) : handing.detailed(body, how(body))
  }

  async function explain(error: ApiError): Promise<void> {
    if (await who.explain(error)) step.value = 'fill'
  }

  return { ...who, way, unitName, refusal, ready, before, step, restored, open, save, toConfirm, submit }
}
