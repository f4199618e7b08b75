import { api, body } from '@unionhub/shared/api/client'
import type { Item, Reply } from '@unionhub/shared/api/types'

const PROCESSES = '/api/v1/staff/flow/processes'
const PROCESS = '/api/v1/staff/flow/processes/{key}'

export type ProcessItem = Item<typeof PROCESSES>
export type Process = Reply<typeof PROCESS>
export type ProcessNode = Process['nodes'][number]
export type ProcessVersion = Process['versions'][number]

export const listProcesses = async (signal: AbortSignal): Promise<ProcessItem[]> => (await body(api.GET(PROCESSES, { signal }))).items

export const getProcess = (key: string, signal: AbortSignal): Promise<Process> => body(api.GET(PROCESS, { params: { path: { key } }, signal }))
