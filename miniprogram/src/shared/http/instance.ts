import { API_BASE } from '@/shared/config'
import { line } from '@/shared/net/line'
import { HttpClient } from './client'
import { PATIENT } from './retry'
import { uniFiles, uniTransport } from './transport'

/** The one client of the app; pages call it through `api`. */
export const http = new HttpClient(API_BASE, uniTransport, uniFiles, { ...PATIENT, online: () => line.online })
