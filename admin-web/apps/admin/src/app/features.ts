import { computed } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { account } from '../features/account'
import { audit } from '../features/audit'
import { content } from '../features/content'
import { dashboard } from '../features/dashboard'
import { dictionary } from '../features/dictionary'
import { flow } from '../features/flow'
import { inbox } from '../features/inbox'
import { membership } from '../features/membership'
import { notice } from '../features/notice'
import { org } from '../features/org'
import { portal } from '../features/portal'
import { task } from '../features/task'
import { systems, type Feature, type NavEntry, type SystemKey } from './feature'

export const features: Feature[] = [dashboard, inbox, notice, task, membership, content, org, account, flow, dictionary, portal, audit]

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
