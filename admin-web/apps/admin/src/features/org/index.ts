import type { Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const org: Feature = {
  system: 'org',
  routes: [{ path: '/org/units', component: () => import('./pages/UnitsPage.vue'), meta: { title: '单位', permission: P.read } }],
  nav: [{ to: '/org/units', title: '单位', icon: 'tree', permission: P.read, words: '组织 工会 架构 机构 停用' }],
  records: { org_unit: { icon: 'tree', to: (id) => `/org/units?unit=${id}` } },
}
