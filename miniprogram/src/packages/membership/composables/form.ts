import { computed, reactive, ref } from 'vue'
import type { FieldError } from '@/shared/http'
import {
  isMobile,
  isPersonName,
  isSmsCode,
  joinCertMessage,
  normalizeCert,
  normalizeMobile,
  normalizeName,
} from '@/shared/validate/identity'

export type FieldKey = 'name' | 'certNo' | 'phone' | 'smsCode'
export type ApplyValues = Record<FieldKey, string>

/** The server's field names. */
const SERVER_FIELDS: Record<string, FieldKey> = { name: 'name', cert_no: 'certNo', phone: 'phone', sms_code: 'smsCode', code: 'smsCode' }

export function problemOf(key: FieldKey, value: string): string {
  switch (key) {
    case 'name':
      if (value.trim() === '') return '请填写姓名'
      return isPersonName(value) ? '' : '姓名应与身份证一致，2 个字以上，不含数字和符号'
    case 'certNo': {
      if (value.trim() === '') return '请填写身份证号'
      return joinCertMessage(value)
    }
    case 'phone':
      if (value.trim() === '') return '请填写手机号码'
      return isMobile(value) ? '' : '手机号码应为 11 位，以 1 开头，请核对'
    case 'smsCode':
      if (value.trim() === '') return '请填写短信验证码'
      return isSmsCode(value) ? '' : '验证码是短信里的数字，请核对'
  }
}

export function normalized(values: ApplyValues): ApplyValues {
  return {
    name: normalizeName(values.name),
    certNo: normalizeCert(values.certNo),
    phone: normalizeMobile(values.phone),
    smsCode: values.smsCode.trim(),
  }
}

/** The fields with their errors: checked when a field is left, all of them before the next step. */
export function useApplyForm() {
  const values = reactive<ApplyValues>({ name: '', certNo: '', phone: '', smsCode: '' })
  const errors = reactive<Record<FieldKey, string>>({ name: '', certNo: '', phone: '', smsCode: '' })
  const general = ref('')
  const wrong = computed(() => Object.values(errors).filter(Boolean))

  function check(key: FieldKey): void {
    // A field left empty is no mistake yet; the next step will ask for it.
    errors[key] = values[key].trim() === '' ? '' : problemOf(key, values[key])
  }

  function clear(key: FieldKey): void {
    errors[key] = ''
    general.value = ''
  }

  function checkAll(keys: FieldKey[]): boolean {
    for (const key of Object.keys(errors) as FieldKey[]) errors[key] = keys.includes(key) ? problemOf(key, values[key]) : ''
    return wrong.value.length === 0
  }

  /** Puts the server's answers to their fields; what belongs to none is said above them. */
  function takeServerErrors(fields: FieldError[]): void {
    const others: string[] = []
    for (const item of fields) {
      const key = SERVER_FIELDS[item.field]
      if (key) errors[key] = item.message
      else others.push(item.message)
    }
    general.value = others.join('；')
  }

  return { values, errors, general, check, clear, checkAll, takeServerErrors }
}
