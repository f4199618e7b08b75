import { beforeEach, describe, expect, it, vi } from 'vitest'

const kept = new Map<string, string>()
vi.stubGlobal('uni', {
  getStorageSync: (key: string) => kept.get(key) ?? '',
  setStorageSync: (key: string, value: string) => kept.set(key, value),
  removeStorageSync: (key: string) => kept.delete(key),
})
const { applyDraft, draftTarget, workerDraft } = await import('@/shared/membership/draft')
const { ZONE } = await import('@/shared/membership/zone')
const { wayFrom, wayKey } = await import('@/packages/membership/composables/way')
const { useWork } = await import('@/packages/membership/composables/work')

const OFFERED = {
  industries: [], platforms: [], occupations: [], screenshots_min: 1, screenshots_max: 3,
  regions: [{ value: 'R1', name: '万象商圈', group: '临溪区' }, { value: 'R2', name: '机场', group: null }],
  areas: [
    { code: '990100', name: '青禾市', children: [{ code: '990102', name: '临溪区', children: [] }, { code: '990103', name: '望岭县', children: [] }] },
    { code: '990200', name: '白沙市', children: [] },
  ],
  questions: [{ id: '7', name: '驾龄', kind: 'text' as const, hint: '', required: true, choices: [] }],
}

describe('ways into a union', () => {
  beforeEach(() => kept.clear())

  it('reads a code, a union or an earlier application from the address, and nothing else', () => {
    expect(wayFrom({ t: 'abcDEF_123' })).toEqual({ token: 'abcDEF_123', unitId: null, again: null })
    expect(wayFrom({ u: '123', again: 'x' })).toEqual({ token: null, unitId: '123', again: null })
    expect(wayFrom({ again: '77', u: '1 OR 1' })).toEqual({ token: null, unitId: null, again: '77' })
  })

  it('leads back to the unfinished form, whichever way it was begun', () => {
    expect(draftTarget()).toBeNull()
    const three = { unitName: '', name: '王', certNo: '', phone: '' }
    applyDraft.save({ token: wayKey({ token: null, unitId: '5', again: null }), ...three })
    expect(draftTarget()).toBe('/packages/membership/apply?u=5')
    const rest = { name: '', certNo: '', phone: '', step: 1, facts: {}, answers: {}, photos: [], unionId: '', unionName: '' }
    workerDraft.save({ token: wayKey({ token: null, unitId: null, again: '8' }), ...rest })
    expect(draftTarget()).toBe('/packages/membership/worker?again=8')
    workerDraft.save({ token: 'open', ...rest })
    expect(draftTarget()).toBe('/packages/membership/worker')
  })

  it('holds everything about joining in one zone', () => {
    expect(ZONE.map((entry) => entry.title)).toEqual(['码上入会', '我要入会', '新就业形态劳动者入会', '我要转会', '会员权益知识', '我的申请进度'])
    expect(new Set(ZONE.map((entry) => entry.target)).size).toBe(ZONE.length)
  })
})

describe('the work of a new-form worker', () => {
  it('offers the counties of the city and the districts of the county', () => {
    const work = useWork()
    work.offered.value = OFFERED
    work.set('city', '990100')
    expect(work.counties.value.map((one) => one.name)).toEqual(['临溪区', '望岭县', '全市（不固定在一个区县）'])
    work.set('work_area_code', '990102')
    expect(work.regions.value.map((one) => one.name)).toEqual(['万象商圈', '机场'])
    work.set('work_area_code', '990103')
    expect(work.regions.value.map((one) => one.name)).toEqual(['机场'])
    work.set('city', '990200')
    expect(work.facts.work_area_code).toBe('990200')
  })

  it('names what is missing, and sends the server no more than it asks for', () => {
    const work = useWork()
    work.offered.value = OFFERED
    expect(work.complete(['occupation', 'employer_name'])).toBe(false)
    expect(work.errors).toMatchObject({ occupation: '请选择职业类别', employer_name: '请填写签约公司的全称' })
    expect(work.answered()).toBe(false)
    expect(work.proven()).toBe(false)
    work.photos.value = [{ key: 'k', path: '/p', id: null, error: null }]
    expect(work.proven()).toBe(false)
    work.photos.value = [{ key: 'k', path: '/p', id: '9', error: null }]
    work.answers['7'] = ' 三年 '
    expect([work.answered(), work.proven()]).toEqual([true, true])
    expect(work.body()).toMatchObject({ screenshots: ['9'], answers: [{ field_id: '7', value: '三年' }] })
    expect(work.body()).not.toHaveProperty('city')
  })

  it('takes what the server says to its field and to the step that holds it', () => {
    const work = useWork()
    const said = (field: string) => ({ field, code: 'x', message: '请改一改' })
    expect(work.takeServerErrors([said('new_form.screenshots'), said('new_form.answers.7')])).toBe(2)
    expect(work.errors).toMatchObject({ screenshots: '请改一改', 'answer:7': '请改一改' })
    expect(work.takeServerErrors([said('cert_no')])).toBeNull()
  })
})
