import { normalizeCert, normalizeMobile } from '@/shared/validate/identity'

export function maskPhone(value: string): string {
  const phone = normalizeMobile(value)
  return phone.length === 11 ? `${phone.slice(0, 3)}****${phone.slice(7)}` : phone
}

export function maskCert(value: string): string {
  const cert = normalizeCert(value)
  return cert.length === 18 ? `${cert.slice(0, 4)}**********${cert.slice(14)}` : cert
}

export const yuan = (fen: number) => (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: fen % 100 ? 2 : 0, maximumFractionDigits: 2 })
