import type { components } from './schema'

/** Short names for the shapes of the OpenAPI document that pages speak of. */
type Schemas = components['schemas']

export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}

export type Site = Schemas['SiteOut']
export type Account = Schemas['MemberAccount']
export type MemberLogin = Schemas['MemberLogin']
export type Captcha = Schemas['CaptchaOut']
export type ConsentDocument = Schemas['DocumentOut']
export type DocumentKey = ConsentDocument['key']
export type ConsentGiven = Schemas['ConsentGiven']
export type ConsentRecord = Schemas['ConsentState']
export type QrcodeInfo = Schemas['LandingOut']
export type QrcodeState = QrcodeInfo['state']
export type ApplicationState = Schemas['ApplicationState']
export type ApplicationCard = Schemas['ApplicationCard']
export type ApplicationDetail = Schemas['ApplicationDetail']
export type ApplicationBody = Schemas['ApplicationCreate']
export type TimelineEntry = Schemas['TimelineItem']
export type MemberCard = Schemas['MemberCard']
export type MembershipMe = Schemas['MyMembership']
export type Notice = Schemas['NoticeOut']
export type UnitRef = Schemas['UnitName']
export type StaffMe = Schemas['StaffMe']
export type StaffCredentials = Schemas['StaffLoginRequest']
export type Todo = Schemas['TodoOut']
export type ReviewDetail = Schemas['ApplicationReview']
export type CheckResult = Schemas['CheckResult']
export type Unmasked = Schemas['Unmasked']

export type SmsScene = Schemas['SmsScene']
