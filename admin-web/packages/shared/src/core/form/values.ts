/** What one answer becomes, or what is wrong with it. Every function takes whatever a control holds. */
import * as codes from '../codes'
import { compare, plain } from './numbers'
import type { FieldKind, FormField, FormWorld } from './types'

export const TEXT_MAX = 200
export const TEXTAREA_MAX = 2000
export const COUNT_MAX = 9
const UPLOADS = new Set<FieldKind>(['file', 'image'])
const CHOSEN = new Set<FieldKind>(['select', 'multi_select', 'cascader', 'date', 'date_range', 'rating', 'matrix'])
const BLANK_ENDS = /^[ \t\n\r\u00a0\u3000\ufeff]+|[ \t\n\r\u00a0\u3000\ufeff]+$/g
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/g

/** The answer is refused; `at` names a place inside it. */
export class Wrong extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly at = '',
  ) {
    super(message)
  }
}

/** What is said of a required answer that is not there. */
export function missing(field: Pick<FormField, 'kind' | 'label'>): string {
  const verb = UPLOADS.has(field.kind) ? '上传' : CHOSEN.has(field.kind) ? '选择' : '填写'
  return `请${verb}${field.label}`
}

const trimmed = (text: string): string => text.replace(BLANK_ENDS, '')
export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether nothing was answered. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return trimmed(value) === ''
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === undefined || (isRecord(value) && Object.keys(value).length === 0)
}

const bound = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

function stringOf(field: FormField, value: unknown): string {
  if (typeof value !== 'string') throw new Wrong('type', `${field.label}的内容不对，请重新填写`)
  return value.normalize('NFC')
}

function listOf(field: FormField, value: unknown): string[] {
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw new Wrong('type', `${field.label}的内容不对，请重新选择`)
  return [...new Set(value as string[])]
}

function coded(checked: codes.Checked): string {
  if (checked.message) throw new Wrong('format', checked.message)
  return checked.value
}

const FORMATS: Record<string, (value: string) => codes.Checked> = {
  email: codes.checkEmail,
  landline: codes.checkLandline,
  postcode: codes.checkPostcode,
  plate: codes.checkPlate,
  bank_card: codes.checkBankCard,
}

function readText(field: FormField, value: unknown): string {
  const single = field.kind === 'text'
  let text = stringOf(field, value).replace(/\r\n?/g, '\n').replace(CONTROL, '')
  if (single) text = text.replace(/[\n\t]/g, ' ')
  text = trimmed(text)
  const format = field.format ? FORMATS[field.format] : undefined
  if (format) return coded(format(text))
  const least = Number(bound(field.min) || 0)
  const most = Number(bound(field.max) || (single ? TEXT_MAX : TEXTAREA_MAX))
  const length = [...text].length
  if (length < least) throw new Wrong('too_short', `${field.label}至少 ${least} 个字`)
  if (length > most) throw new Wrong('too_long', `${field.label}最多 ${most} 个字`)
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'u').test(text)) throw new Wrong('pattern', field.pattern_hint || `${field.label}的格式不对`)
  return text
}

/** Digits as text; full-width ones are a keyboard's habit. What is no number gives nothing that could be one. */
function figures(value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return typeof value === 'string' ? codes.squeeze(value) : ''
}

function readNumber(field: FormField, value: unknown): string {
  const text = figures(value)
  if (!/^-?[0-9]{1,15}(\.[0-9]{1,6})?$/.test(text)) throw new Wrong('number', `${field.label}应是数字`)
  const kept = plain(text)
  const places = field.decimals ?? 0
  if ((kept.split('.')[1] ?? '').length > places) throw new Wrong('decimals', places ? `${field.label}最多 ${places} 位小数` : `${field.label}应是整数`)
  const [least, most, unit] = [bound(field.min), bound(field.max), field.unit ? ` ${field.unit}` : '']
  if (least && compare(kept, least) < 0) throw new Wrong('min', `${field.label}不能小于 ${least}${unit}`)
  if (most && compare(kept, most) > 0) throw new Wrong('max', `${field.label}不能大于 ${most}${unit}`)
  return kept
}

/** Money as a person writes it. */
export function yuan(fen: number): string {
  const [sign, rest] = [fen < 0 ? '-' : '', Math.abs(fen)]
  const whole = Math.floor(rest / 100)
  return rest % 100 ? `${sign}${whole}.${String(rest % 100).padStart(2, '0')}` : `${sign}${whole}`
}

function readMoney(field: FormField, value: unknown): number {
  const text = figures(value)
  if (!/^-?[0-9]{1,15}$/.test(text)) throw new Wrong('number', `${field.label}应是金额`)
  const fen = Number(text) || 0
  const [least, most] = [Number(bound(field.min) || 0), bound(field.max)]
  if (fen < least) throw new Wrong('min', `${field.label}不能少于 ${yuan(least)} 元`)
  if (most && fen > Number(most)) throw new Wrong('max', `${field.label}不能多于 ${yuan(Number(most))} 元`)
  return fen
}

/** Days since 1970 of an ISO date that exists; nothing else is one. */
function dayNumber(text: unknown): number | null {
  if (typeof text !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return null
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const real = year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.getTime() / 86_400_000 : null
}

function readDate(field: FormField, value: unknown, world: FormWorld): string {
  if (dayNumber(value) === null) throw new Wrong('date', `${field.label}应是日期，如 2026-01-31`)
  const day = value as string
  const [first, last] = [bound(field.min), bound(field.max)].map((one) => (one === 'today' ? world.today : one))
  if (first && day < first) throw new Wrong('min', `${field.label}不能早于 ${first}`)
  if (last && day > last) throw new Wrong('max', `${field.label}不能晚于 ${last}`)
  return day
}

function readRange(field: FormField, value: unknown, world: FormWorld): { from: string; to: string } {
  if (!isRecord(value)) throw new Wrong('type', `${field.label}的内容不对，请重新选择`)
  if (isEmpty(value.from) || isEmpty(value.to)) throw new Wrong('required', `${field.label}的开始和结束都要选`)
  const [from, to] = [readDate(field, value.from, world), readDate(field, value.to, world)]
  if (to < from) throw new Wrong('order', `${field.label}的结束不能早于开始`)
  const days = (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1
  if (field.max_days && days > field.max_days) throw new Wrong('max_days', `${field.label}最长 ${field.max_days} 天`)
  return { from, to }
}

function choices(field: FormField, world: FormWorld): Set<string> {
  return field.dictionary ? new Set(world.codes?.(field.dictionary) ?? []) : new Set((field.options ?? []).map((one) => one.value))
}

function readSelect(field: FormField, value: unknown, world: FormWorld): string {
  if (typeof value !== 'string' || !choices(field, world).has(value)) throw new Wrong('choice', `${field.label}请从选项中选`)
  return value
}

function ensureCount(field: FormField, count: number, words: { least: string; most: string; unit: string }, limit = 0): void {
  const most = field.max_count || limit
  if (field.min_count && count < field.min_count) throw new Wrong('min_count', `${field.label}${words.least} ${field.min_count} ${words.unit}`)
  if (most && count > most) throw new Wrong('max_count', `${field.label}${words.most} ${most} ${words.unit}`)
}

function readMany(field: FormField, value: unknown, world: FormWorld): string[] {
  const chosen = listOf(field, value)
  const allowed = choices(field, world)
  if (chosen.some((one) => !allowed.has(one))) throw new Wrong('choice', `${field.label}请从选项中选`)
  ensureCount(field, chosen.length, { least: '至少选', most: '最多选', unit: '项' })
  return field.options?.length ? field.options.map((one) => one.value).filter((one) => chosen.includes(one)) : chosen
}

function readFiles(field: FormField, value: unknown): string[] {
  const ids = listOf(field, value)
  if (ids.some((one) => !/^[0-9]{1,20}$/.test(one))) throw new Wrong('type', `${field.label}的内容不对，请重新上传`)
  ensureCount(field, ids.length, { least: '至少', most: '最多', unit: '个' }, COUNT_MAX)
  return ids
}

function readRating(field: FormField, value: unknown): number {
  const most = Number(bound(field.max) || 5)
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) throw new Wrong('choice', `${field.label}请选 1 到 ${most}`)
  return value
}

function readMatrix(field: FormField, value: unknown): Record<string, string> {
  if (!isRecord(value)) throw new Wrong('type', `${field.label}的内容不对，请重新选择`)
  const columns = new Set((field.options ?? []).map((one) => one.value))
  const kept: Record<string, string> = {}
  for (const row of field.rows ?? []) {
    const chosen = value[row.value]
    if (isEmpty(chosen)) {
      if (field.required) throw new Wrong('required', `请选择“${row.label}”`, row.value)
      continue
    }
    if (typeof chosen !== 'string' || !columns.has(chosen)) throw new Wrong('choice', `“${row.label}”请从选项中选`, row.value)
    kept[row.value] = chosen
  }
  return kept
}

const READERS: Partial<Record<FieldKind, (field: FormField, value: unknown, world: FormWorld) => unknown>> = {
  text: readText,
  textarea: readText,
  number: readNumber,
  money: readMoney,
  date: readDate,
  date_range: readRange,
  select: readSelect,
  multi_select: readMany,
  cascader: readSelect,
  phone: (field, value) => coded(codes.checkMobile(stringOf(field, value))),
  id_card: (field, value, world) => coded(codes.checkIdCard(stringOf(field, value), world.today)),
  uscc: (field, value) => coded(codes.checkUscc(stringOf(field, value))),
  file: readFiles,
  image: readFiles,
  rating: readRating,
  matrix: readMatrix,
}

/** The answer as it is kept. Throws Wrong. */
export function read(field: FormField, value: unknown, world: FormWorld): unknown {
  return READERS[field.kind]?.(field, value, world)
}
