import type { AnswerOf, BodyOf } from './api'

/** Short names for what the calls give and take. They follow the paths, so a renamed schema changes nothing here. */

export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}

export type Site = AnswerOf<'get', '/public/site'>
export type Captcha = AnswerOf<'post', '/public/account/captchas'>
export type SmsScene = BodyOf<'post', '/public/account/sms-codes'>['scene']
export type ConsentDocument = AnswerOf<'get', '/public/consent/documents'>['items'][number]
export type DocumentKey = ConsentDocument['key']
export type QrcodeInfo = AnswerOf<'get', '/public/membership/qrcodes/{token}'>
export type QrcodeState = QrcodeInfo['state']

export type MemberLogin = AnswerOf<'post', '/member/account/sessions/sms'>
export type Account = MemberLogin['account']
export type Notice = AnswerOf<'get', '/member/notice/notices'>['items'][number]

export type MembershipMe = AnswerOf<'get', '/member/membership/me'>
export type MemberCard = AnswerOf<'get', '/member/membership/card'>
export type ApplicationBody = BodyOf<'post', '/member/membership/applications'>
export type DetailedBody = BodyOf<'post', '/member/membership/applications/detailed'>
export type ReapplyBody = BodyOf<'post', '/member/membership/applications/{application_id}/reapply'>
export type NewFormBody = NonNullable<DetailedBody['new_form']>
export type ApplicationFilled = AnswerOf<'get', '/member/membership/applications/{application_id}/form'>
export type NewFormShown = NonNullable<ApplicationFilled['new_form']>
export type JoinForm = AnswerOf<'get', '/public/membership/join-form'>
export type JoinQuestion = JoinForm['questions'][number]
export type UnionFound = AnswerOf<'get', '/public/membership/unions/{unit_id}'>
export type ConsentGiven = ApplicationBody['consents'][number]
export type ApplicationDetail = AnswerOf<'get', '/member/membership/applications/{application_id}'>
export type ApplicationState = ApplicationDetail['state']
export type TimelineEntry = ApplicationDetail['timeline'][number]
export type UnitRef = ApplicationDetail['unit']

export type StaffCredentials = BodyOf<'post', '/staff/account/sessions'>
export type StaffMe = AnswerOf<'get', '/staff/account/me'>
export type Todo = AnswerOf<'get', '/staff/inbox/todos'>['items'][number]
export type ReviewDetail = AnswerOf<'get', '/staff/membership/applications/{application_id}'>
export type CheckResult = ReviewDetail['checks'][number]
export type Unmasked = AnswerOf<'post', '/staff/membership/applications/{application_id}/unmask'>
export type Placement = AnswerOf<'get', '/staff/membership/placements'>['items'][number]

export type ReportForm = AnswerOf<'get', '/public/inspection/intakes/{token}'>
export type ReportBody = BodyOf<'post', '/public/inspection/reports'>
export type Receipt = AnswerOf<'post', '/public/inspection/reports'>
export type ReportProgress = AnswerOf<'post', '/public/inspection/progress'>
