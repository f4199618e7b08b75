import type { Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const flow: Feature = {
  system: 'platform',
  routes: [
    { path: '/flows', component: () => import('./pages/ProcessesPage.vue'), meta: { title: '业务流程', permission: P.read } },
    { path: '/flow/processes/:key/design', component: () => import('./pages/DesignPage.vue'), meta: { title: '修改流程', permission: P.update } },
    { path: '/flow/help', component: () => import('./pages/DesignHelpPage.vue'), meta: { title: '怎样修改业务流程', permission: P.read } },
  ],
  nav: [{ to: '/flows', title: '业务流程', icon: 'tree', permission: P.read, words: '流程清单 审批 环节 层级 期限' }],
}
