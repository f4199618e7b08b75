import { describe, expect, it } from 'vitest'
import { changedValues } from '@/packages/membership/composables/record'
import type { MemberRecord } from '@/shared/membership/record'

const field = (key: string, value: string, masked = false) => ({
  key, label: key, kind: 'text', dictionary: '', value: masked ? '' : value, text: masked ? '***' : value, masked, required: false, editable: true, hint: '', max_chars: 64,
})
const record: MemberRecord = {
  member_id: '1',
  version: 1,
  complete: true,
  missing: [],
  sections: [{ title: '工作情况', fields: [field('job_title', '骑手'), field('bank_card_no', '6222', true)] }],
}

describe('what is sent of a corrected record [JOIN-29]', () => {
  it('is only what differs, and a masked number left empty stays as it is', () => {
    expect(changedValues(record, { job_title: '骑手', bank_card_no: '' })).toEqual({})
    expect(changedValues(record, { job_title: ' 站长 ', bank_card_no: '6222020000000000004' })).toEqual({ job_title: '站长', bank_card_no: '6222020000000000004' })
  })

  it('clears what was emptied', () => {
    expect(changedValues(record, { job_title: '' })).toEqual({ job_title: null })
  })
})
