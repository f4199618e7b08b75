import { computed, reactive, ref } from 'vue'
import type { FieldError } from '@/shared/http'
import { picturePath } from '@/shared/http'
import type { JoinForm, NewFormBody, NewFormShown } from '@/shared/http/types'
import type { Picture } from '@/shared/ui/UhPictures.vue'

export const FACTS = ['industry', 'platform', 'occupation', 'employer_name', 'city', 'work_area_code', 'work_region'] as const
export type FactKey = (typeof FACTS)[number]

const ASK: Partial<Record<FactKey, string>> = {
  industry: '请选择所在行业',
  platform: '请选择从业平台',
  occupation: '请选择职业类别',
  employer_name: '请填写签约公司的全称',
  city: '请选择工作城市',
  work_area_code: '请选择工作区县',
}

/** What a new-form worker tells of the work: facts, added questions, order screenshots, and a union if it is known. */
export function useWork() {
  const offered = ref<JoinForm | null>(null)
  const facts = reactive<Record<FactKey, string>>({
    industry: '', platform: '', occupation: '', employer_name: '', city: '', work_area_code: '', work_region: '',
  })
  const answers = reactive<Record<string, string>>({})
  const photos = ref<Picture[]>([])
  const union = reactive({ id: '', name: '' })
  const errors = reactive<Record<string, string>>({})

  const cities = computed(() => (offered.value?.areas ?? []).map((one) => ({ value: one.code, name: one.name })))
  const counties = computed(() => {
    const city = offered.value?.areas.find((one) => one.code === facts.city)
    if (!city) return []
    const whole = { value: city.code, name: city.children.length ? '全市（不固定在一个区县）' : city.name }
    return [...city.children.map((one) => ({ value: one.code, name: one.name })), whole]
  })
  const regions = computed(() => {
    const county = counties.value.find((one) => one.value === facts.work_area_code)?.name
    return (offered.value?.regions ?? []).filter((one) => !one.group || one.group === county)
  })

  function set(key: FactKey, value: string): void {
    facts[key] = value
    errors[key] = ''
    if (key === 'city') facts.work_area_code = ''
    if (key === 'city' || key === 'work_area_code') facts.work_region = ''
    if (key === 'city' && counties.value.length === 1) facts.work_area_code = counties.value[0]?.value ?? ''
  }

  /** Names what is still missing of these; true when nothing is. */
  function complete(keys: FactKey[]): boolean {
    for (const key of keys) errors[key] = facts[key].trim() ? '' : (ASK[key] ?? '')
    return keys.every((key) => !errors[key])
  }

  function answered(): boolean {
    for (const one of offered.value?.questions ?? []) {
      const missing = one.required && !(answers[one.id] ?? '').trim()
      errors[`answer:${one.id}`] = missing ? `请${one.kind === 'select' ? '选择' : '填写'}${one.name}` : ''
    }
    return (offered.value?.questions ?? []).every((one) => !errors[`answer:${one.id}`])
  }

  function proven(): boolean {
    const waiting = photos.value.some((one) => !one.id)
    errors['screenshots'] = !photos.value.length ? '请至少上传一张订单截图' : waiting ? '有截图还没有传上去，请稍等，或移除后再试' : ''
    return !errors['screenshots']
  }

  const photoIds = () => photos.value.flatMap((one) => one.id ?? [])

  function body(): NewFormBody {
    const { city, ...told } = facts
    void city
    const given = Object.entries(answers).filter(([, value]) => value.trim())
    return {
      ...told,
      employer_name: told.employer_name.trim(),
      screenshots: photoIds(),
      answers: given.map(([field_id, value]) => ({ field_id, value: value.trim() })),
    }
  }

  /** The server's words go to their fields; returns the step (0 to 3) that holds the first of them. */
  function takeServerErrors(fields: FieldError[]): number | null {
    let first: number | null = null
    for (const { field, message } of fields) {
      if (!field.startsWith('new_form')) continue
      const name = field.slice('new_form.'.length)
      errors[name.startsWith('answers.') ? `answer:${name.slice(8)}` : name] = message
      const at = name === 'screenshots' ? 3 : /^(work_|answers)/.test(name) ? 2 : 1
      first = Math.min(first ?? at, at)
    }
    return first
  }

  async function showPhotos(ids: string[]): Promise<void> {
    const paths = await Promise.all(ids.map((id) => picturePath(`/member/file/files/${id}`).catch(() => null)))
    // What has expired meanwhile is simply to be uploaded again.
    photos.value = ids.flatMap((id, i) => (paths[i] ? [{ key: id, id, path: paths[i] ?? '', error: null }] : []))
  }

  /** An earlier application, to be changed. */
  async function fill(told: NewFormShown): Promise<void> {
    const code = told.work_area_code
    const city = offered.value?.areas.find((one) => one.code === code || one.children.some((child) => child.code === code))
    Object.assign(facts, {
      industry: told.industry, platform: told.platform, occupation: told.occupation, employer_name: told.employer_name,
      city: city?.code ?? '', work_area_code: code, work_region: told.work_region,
    })
    for (const one of told.answers) answers[one.field_id] = one.value
    await showPhotos(told.screenshots.map((one) => one.id))
  }

  return { offered, facts, answers, photos, union, errors, cities, counties, regions, set, complete, answered, proven, body, takeServerErrors, photoIds, showPhotos, fill }
}
