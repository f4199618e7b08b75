import type { CaseDetail } from './api/cases'

export interface Stage {
  key: string
  name: string
  at: string | null
  /** 已跳过, 不需处罚 … */
  note: string
  tone: 'done' | 'current' | 'waiting' | 'skipped'
}

const DISTRICT_ORDER = ['leader_pending', 'inspector_pending', 'inspecting', 'handled', 'penalty_decided', 'closed']
const BACK: Record<string, string> = { grid_failed: '调解失败', grid_returned: '已退回' }

/** Of a case nobody was assigned to yet. */
const NOTHING: NonNullable<CaseDetail['nodes']> = { assigned_at: null, claimed_at: null, filed_at: null, investigated_at: null, handled_at: null, handled_amount_fen: null, outcome: '', penalty_decided_at: null, execution: null }

type Told = Pick<CaseDetail, 'state' | 'partial' | 'registered_at' | 'accepted_at' | 'done_at' | 'nodes' | 'timeline'>

function lastAt(told: Told, action: string): string | null {
  return told.timeline.findLast((event) => event.action === action)?.at ?? null
}

const stage = (key: string, name: string, tone: Stage['tone'], at: string | null = null, note = ''): Stage => ({ key, name, at, note, tone })

function gridStages(told: Told): Stage[] {
  const { state } = told
  if (state === 'grid_pending') return [stage('accept', '网格接收', 'current'), stage('settle', '网格处置', 'waiting')]
  const accepted = stage('accept', '网格接收', 'done', told.accepted_at ?? lastAt(told, 'accept'))
  if (state === 'grid_processing') return [accepted, stage('settle', '网格处置', 'current')]
  if (state === 'grid_done') return [accepted, stage('settle', '网格办结', 'done', told.done_at)]
  const back = told.timeline.findLast((event) => event.action === 'fail' || event.action === 'return')
  const how = back?.action === 'return' ? '已退回' : '调解失败'
  return [accepted, stage('settle', '网格处置', 'skipped', back?.at ?? null, BACK[state] ?? how)]
}

/** A node of the inspector's: entered, passed over for good, next, or still to come (INSP-19). */
function node(key: string, name: string, at: string | null, later: boolean, next: boolean): Stage {
  if (at) return stage(key, name, 'done', at)
  return later ? stage(key, name, 'skipped', null, '已跳过') : stage(key, name, next ? 'current' : 'waiting')
}

function districtStages(told: Told): Stage[] {
  const { state } = told
  const nodes = told.nodes ?? NOTHING
  const rank = DISTRICT_ORDER.indexOf(state)
  const inspecting = state === 'inspecting'
  const passed = (place: number, key: string, name: string, at: string | null) => stage(key, name, rank > place ? 'done' : rank === place ? 'current' : 'waiting', rank > place ? at : null)
  const closed = state === 'closed'
  const stages = [
    passed(0, 'assign', '领导指派', nodes.assigned_at),
    passed(1, 'claim', '认领', nodes.claimed_at),
    node('file', '立案', nodes.filed_at, Boolean(nodes.investigated_at ?? nodes.handled_at), inspecting),
    node('investigate', '调查', nodes.investigated_at, Boolean(nodes.handled_at), inspecting && Boolean(nodes.filed_at)),
    node('handle', '处理', nodes.handled_at, false, inspecting && Boolean(nodes.investigated_at)),
  ]
  if (nodes.penalty_decided_at) stages.push(stage('decide_penalty', '处罚决定', 'done', nodes.penalty_decided_at))
  else if (closed) stages.push(stage('decide_penalty', '处罚决定', 'skipped', null, '不需处罚'))
  stages.push(stage('close', '办结', closed ? 'done' : rank >= 3 ? 'current' : 'waiting', closed ? told.done_at : null))
  if (nodes.penalty_decided_at) {
    const done = nodes.execution?.executed_at ?? nodes.execution?.applied_at ?? null
    stages.push(stage('execute', nodes.execution?.kind === 'court' ? '申请执行' : '执行', done ? 'done' : 'current', done))
  }
  return stages
}

/** The way of a case: what is behind it, where it stands and what comes next. */
export function stagesOf(told: Told): Stage[] {
  const { state } = told
  const grid = state.startsWith('grid_') || told.timeline.some((event) => event.action === 'accept')
  const stages = [stage('register', '登记', 'done', told.registered_at), ...(grid ? gridStages(told) : [])]
  if (state === 'closed_invalid') return [...stages, stage('invalidate', '正常结束', 'done', told.done_at, '判为无效')]
  if (state in BACK) return [...stages, stage('triage', '区后勤处置', 'current')]
  // A grid that gave the case back is told its state and no more of the way.
  if (told.partial) return [...stages, stage('district', '区平台处置', state === 'closed' ? 'done' : 'current')]
  return DISTRICT_ORDER.includes(state) ? [...stages, ...districtStages(told)] : stages
}
