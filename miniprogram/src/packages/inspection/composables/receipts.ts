import { STORAGE } from '@/shared/config'
import type { Receipt } from '@/shared/http/types'
import { readStored, removeStored, writeStored } from '@/shared/platform'

const MOST = 5

/** Receipts kept on this device, newest first: numbers only, nothing of a person. */
export function keptReceipts(): Receipt[] {
  return readStored<Receipt[]>(STORAGE.receipts) ?? []
}

export function keepReceipt(receipt: Receipt): void {
  const others = keptReceipts().filter((one) => one.case_no !== receipt.case_no)
  writeStored(STORAGE.receipts, [receipt, ...others].slice(0, MOST))
}

export function forgetReceipts(): void {
  removeStored(STORAGE.receipts)
}

/** What is copied: enough to ask with, and to find the office again. */
export function receiptText(one: Receipt): string {
  return [`登记号：${one.case_no}`, `查询码：${one.query_code}`, `受理：${one.grid_name || one.district}`, `电话：${one.contact_phone}`].join('\n')
}
