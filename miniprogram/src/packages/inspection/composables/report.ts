import { computed, ref, shallowRef } from 'vue'
import { STORAGE } from '@/shared/config'
import { DraftStore } from '@/shared/draft/draft'
import { api, http, toApiError, type ApiError } from '@/shared/http'
import type { ReportForm } from '@/shared/http/types'
import { REPORT_PAGES } from '@/shared/inspection/words'
import { readStored, removeStored, replace, writeStored } from '@/shared/platform'
import { normalizeMobile } from '@/shared/validate/identity'
import type { Picture } from '@/shared/ui/UhPictures.vue'
import { STEP, STEPS, useFields, type ReportValues } from './fields'
import { keepReceipt } from './receipts'
import { useTicket, type Ticket } from './ticket'

interface Draft {
  token: string
  step: number
  values: ReportValues
  photos: string[]
  ticket: Ticket | null
}

const draft = new DraftStore<Draft>(STORAGE.reportDraft)
const PHOTOS = '/public/inspection/photos'

/** A report in steps: everything typed is kept on the device, the network is needed for pictures and for sending only. */
export function useReport() {
  const token = ref('')
  const form = shallowRef<ReportForm | null>(null)
  const step = ref(0)
  const restored = ref(false)
  const unkept = ref(false)
  const stale = ref(false)
  const busy = ref(false)
  const agreed = ref(false)
  const code = ref('')
  const photos = ref<Picture[]>([])
  const failure = shallowRef<ApiError | null>(null)
  const fields = useFields()
  const { values, errors } = fields
  const ticket = useTicket()
  const last = computed(() => step.value === STEPS.length - 1)
  const proved = computed(() => ticket.fits(normalizeMobile(values.phone)))

  async function open(opened: string): Promise<void> {
    token.value = opened
    const found = await read(opened)
    // The pictures are there before the step that shows them.
    await restore(found)
    form.value = found
  }

  async function read(opened: string): Promise<ReportForm> {
    try {
      const found = await api.get('/public/inspection/intakes/{token}', { path: { token: opened } })
      writeStored(STORAGE.reportForm, found)
      stale.value = false
      return found
    } catch (reason) {
      // Without a network the form of the last time serves, so that a begun report goes on.
      const kept = readStored<ReportForm>(STORAGE.reportForm)
      if (toApiError(reason).status !== 0 || kept?.token !== opened) throw reason
      stale.value = true
      return kept
    }
  }

  async function restore(opened: ReportForm): Promise<void> {
    const before = draft.load()
    if (before && before.token === opened.token) {
      Object.assign(values, before.values)
      step.value = Math.min(before.step, STEP.photos)
      ticket.take(before.ticket)
      restored.value = Boolean(before.values.name || before.values.employer || before.values.demand)
      if (proved.value) await showPhotos(before.photos)
    }
    const offered = opened.grids.some((one) => one.id === values.grid)
    if (!offered) values.grid = opened.grid_unit_id ?? ''
  }

  async function showPhotos(ids: string[]): Promise<void> {
    const paths = await Promise.all(ids.map((id) => http.picture(`${PHOTOS}/${id}`).catch(() => null)))
    // What has expired meanwhile is simply to be uploaded again.
    photos.value = ids.flatMap((id, i) => (paths[i] ? [{ key: id, id, path: paths[i] ?? '', error: null }] : []))
  }

  const photoIds = () => photos.value.flatMap((one) => one.id ?? [])

  function save(): void {
    const kept = draft.save({ token: token.value, step: step.value, values: { ...values }, photos: photoIds(), ticket: ticket.held.value })
    unkept.value = !kept
  }

  function set<K extends keyof ReportValues>(key: K, value: ReportValues[K]): void {
    values[key] = value
    errors[key] = ''
    // Another phone is another proof, and pictures belong to the proof.
    if (key === 'phone' && !proved.value) photos.value = []
    save()
  }

  function erase(): void {
    draft.clear()
    ticket.drop()
    Object.assign(values, { name: '', certNo: '', phone: '', companions: [], employer: '', cause: '', demand: '', grid: form.value?.grid_unit_id ?? '' })
    for (const key of Object.keys(errors)) errors[key] = ''
    photos.value = []
    step.value = 0
    restored.value = false
    agreed.value = false
  }

  function completePhotos(): boolean {
    const waiting = photos.value.some((one) => !one.id)
    const words = waiting ? '有照片还没有传上去，请稍等，或移除后再试' : photos.value.length ? '' : '请至少上传一张本人照片'
    errors['photos'] = proved.value ? words : ''
    errors['code'] = proved.value ? '' : '请先验证手机号'
    return proved.value && !words
  }

  const COMPLETE: Record<number, () => boolean> = {
    [STEP.who]: fields.completeWho,
    [STEP.companions]: fields.completeCompanions,
    [STEP.employer]: fields.completeEmployer,
    [STEP.demand]: () => form.value !== null && fields.completeDemand(form.value),
    [STEP.photos]: completePhotos,
  }

  function next(): void {
    if (!COMPLETE[step.value]?.()) return
    step.value += 1
    restored.value = false
    save()
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      await work()
      failure.value = null
    } catch (reason) {
      explain(toApiError(reason))
    } finally {
      busy.value = false
    }
  }

  function explain(error: ApiError): void {
    const at = fields.takeServerErrors(error.fields)
    if (error.status === 401) {
      step.value = STEP.photos
      photos.value = []
      errors['code'] = error.message
    } else if (at !== null) {
      // Another version of the text is in force: read it again before agreeing.
      if (at === STEP.check) void open(token.value).catch(() => undefined)
      step.value = at
    } else {
      failure.value = error
    }
    if (at !== null || error.status === 401) agreed.value = false
  }

  const prove = () =>
    guarded(async () => {
      await ticket.open(token.value, normalizeMobile(values.phone), code.value.trim())
      Object.assign(errors, { code: '', photos: '' })
      code.value = ''
      save()
    })

  const submit = (again = false) =>
    guarded(async () => {
      if (!form.value) return
      const { key, version } = form.value.consent
      const body = { ...fields.body(), intake: token.value, photo_ids: photoIds(), consent: { key, version }, again }
      const receipt = await api.post('/public/inspection/reports', { body })
      keepReceipt(receipt)
      draft.clear()
      removeStored(STORAGE.reportForm)
      ticket.drop()
      replace(REPORT_PAGES.receipt)
    })

  return { token, form, step, last, restored, unkept, stale, busy, agreed, code, photos, failure, proved, values, errors, open, save, set, erase, next, prove, submit }
}

export type Report = ReturnType<typeof useReport>
