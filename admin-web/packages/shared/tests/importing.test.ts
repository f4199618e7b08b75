import { describe, expect, it } from 'vitest'
import { mount } from '@vue/test-utils'
import ImportSteps from '../src/ui/importing/ImportSteps.vue'
import { isWorking, missingFields, stepOf, type ImportField, type ImportJob } from '../src/ui/importing/types'

const job = (state: string) => ({ state }) as ImportJob
const field = (key: string, required: boolean): ImportField => ({ key, label: key, required, hint: '', constant: true, dictionary: '', kind: 'text' })

describe('the way of an import [ORG-X1]', () => {
  it('goes from the upload to the report, and a stopped one waits where it can go on', () => {
    expect([undefined, job('uploaded'), job('checking'), job('checked'), job('committing'), job('stopped'), job('done')].map(stepOf)).toEqual([
      'upload', 'mapping', 'trial', 'trial', 'commit', 'commit', 'report',
    ])
  })

  it('asks the server again only while it works', () => {
    expect(['uploaded', 'checking', 'committing', 'done'].map((state) => isWorking(job(state)))).toEqual([false, true, true, false])
  })

  it('misses a required field that has neither a column nor a value for the whole file', () => {
    const fields = [field('name', true), field('ethnic', true), field('remark', false)]
    const missing = missingFields(fields, { mapping: { name: 0 }, constants: {}, update_existing: false })
    expect(missing.map((one) => one.key)).toEqual(['ethnic'])
    expect(missingFields(fields, { mapping: { name: 0 }, constants: { ethnic: '01' }, update_existing: false })).toEqual([])
  })

  it('tells a screen reader which step it is', () => {
    const steps = mount(ImportSteps, { props: { step: 'trial' } })
    expect(steps.findAll('[aria-current=step]').map((one) => one.text())).toEqual(['3试导入'])
  })
})
