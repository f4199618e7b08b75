import { computed } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { account } from '../features/account'
import { audit } from '../features/audit'
import { calendar } from '../features/calendar'
import { content } from '../features/content'
import { dashboard } from '../features/dashboard'
import { dictionary } from '../features/dictionary'
import { enterprise } from '../features/enterprise'
import { flow } from '../features/flow'
import { inbox } from '../features/inbox'
import { inspection } from '../features/inspection'
import { membership } from '../features/membership'
import { notice } from '../features/notice'
import { org } from '../features/org'
import { portal } from '../features/portal'
import { privacy } from '../features/privacy'
import { task } from '../features/task'
import { systems, type Feature, type NavEntry, type RecordPage, type SystemKey } from './feature'

export const features: Feature[] = [dashboard, inbox, notice, task, membership, privacy, content, inspection, enterprise, org, account, flow, calendar, dictionary, portal, audit]

/** Where a record of this kind is looked at, if this face has a page for it. */
export function recordPage(name: string): RecordPage | undefined {
  return features.map((feature) => feature.records?.[name]).find(Boolean)
}

export interface NavGroup {
  key: SystemKey
  title: string
  entries: NavEntry[]
}

/** What the person may open in the present capacity, by system. */
export const navigation = computed<NavGroup[]>(() =>
  (Object.keys(systems) as SystemKey[])
    .map((key) => ({
      key,
      title: systems[key],
      entries: features
        .filter((feature) => feature.system === key)
        .flatMap((feature) => feature.nav)
        .filter((entry) => !entry.permission || can(entry.permission)),
    }))
    .filter((group) => group.entries.length > 0),
)
