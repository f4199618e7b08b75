/** The shapes of the API that the phone side reads and writes. */

export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}

export interface UnitRef {
  id: string
  name: string
}

export interface Site {
  site_name: string
  theme: 'union-red' | 'labour-blue'
  mode: 'demo' | 'production'
  demo_ribbon: string | null
  systems: string[]
  service_phone: string | null
  version: string
}

export interface Account {
  id: string
  display_name: string
  phone_tail: string | null
  has_phone: boolean
  wechat_bound: boolean
  person: { name_masked: string; verified: boolean } | null
  elder_mode: boolean
}

export interface MemberLogin {
  token: string | null
  csrf_token: string
  account: Account
  expires_at: string
  idle_seconds: number
}

export interface MemberMe {
  csrf_token: string
  account: Account
}

export type DocumentKey = 'privacy' | 'sensitive_id' | 'join_pledge'

export interface ConsentDocument {
  key: DocumentKey
  version: number
  title: string
  summary: string
  body: string
  required: boolean
  sensitive: boolean
}

export interface ConsentGiven {
  key: DocumentKey
  version: number
}

export interface ConsentRecord extends ConsentGiven {
  title: string
  given: boolean
  at: string
}

export type QrcodeState = 'active' | 'revoked' | 'not_open' | 'unit_closed'

export interface QrcodeInfo {
  token: string
  state: QrcodeState
  message: string
  unit: {
    id: string
    name: string
    full_name: string
    address: string | null
    level_name: string | null
    contact_phone: string | null
  } | null
}

export type ApplicationState = 'pending' | 'approved' | 'rejected' | 'withdrawn'

export interface ApplicationCard {
  id: string
  state: ApplicationState
  state_name: string
  unit: UnitRef
  submitted_at: string
  decided_at: string | null
  current_unit: (UnitRef & { contact_phone: string | null }) | null
}

export interface TimelineEntry {
  at: string | null
  title: string
  note: string | null
  unit_name: string | null
  actor_name: string | null
  state: 'done' | 'current' | 'failed'
}

export interface ApplicationDetail extends ApplicationCard {
  name_masked: string
  cert_masked: string
  phone_masked: string
  qr_token: string | null
  reason: string | null
  version: number
  can_withdraw: boolean
  can_resubmit: boolean
  timeline: TimelineEntry[]
  next_hint: string | null
}

export interface ApplicationBody {
  qr_token: string
  name: string
  cert_no: string
  phone: string
  sms_code?: string
  consents: ConsentGiven[]
}

export interface MemberCard {
  member_no: string
  name: string
  sex_name: string
  photo_url: string | null
  unit: UnitRef
  unit_chain: UnitRef[]
  joined_on: string
  status: string
  status_name: string
  qr: string
}

export interface MembershipMe {
  state: 'none' | 'applying' | 'member'
  application: ApplicationCard | null
  card: MemberCard | null
}

export interface Notice {
  id: string
  title: string
  body: string
  link: unknown
  read: boolean
  created_at: string
  kind: string
}

export interface Captcha {
  captcha_id: string
  image: string
}

export interface SmsSent {
  resend_after: number
  expires_in: number
}

export interface StaffCapacity {
  id: string
  role_name: string
  unit: UnitRef
}

export interface StaffMe {
  csrf_token: string
  token: string | null
  account: { id: string; username: string; name: string; must_change_password: boolean }
  capacity: StaffCapacity & { unit: UnitRef & { path_names?: string[] | string } }
  capacities: StaffCapacity[]
  permissions: string[]
  idle_seconds: number
  expires_at: string
}

export interface Todo {
  id: string
  kind: string
  title: string
  summary: string
  unit_name: string
  created_at: string
  due_at: string | null
  overdue: boolean
  link: { name: string; id: string }
}

export interface CheckResult {
  key: string
  title: string
  result: 'pass' | 'warn' | 'fail' | 'unknown'
  result_name: string
  evidence: string
}

export interface ReviewDetail {
  id: string
  state: ApplicationState
  state_name: string
  name: string
  cert_masked: string
  phone_masked: string
  sex_name: string | null
  birth_year: number | null
  area_name: string | null
  unit: UnitRef
  current_unit: UnitRef | null
  source_name: string
  submitted_at: string
  decided_at: string | null
  reason?: string | null
  checks: CheckResult[]
  timeline: TimelineEntry[]
  version: number
  actions: string[]
  neighbours: { previous: string | null; next: string | null }
  consents: { title: string; version: number; at: string }[]
}

export interface Unmasked {
  cert_no?: string | null
  phone?: string | null
}
