import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [
    { path: '/inspection/officers/setup', component: () => import('../pages/SetupPage.vue'), meta: { title: '批量建立网格与人员', permission: P.officerUpdate } },
    {
      path: '/inspection/officers',
      component: () => import('../pages/OfficersPage.vue'),
      meta: { title: '快办人员', permission: P.officerRead },
      children: [{ path: ':id(\\d+)', component: () => import('../pages/OfficerDetail.vue'), props: true, meta: { title: '快办人员' } }],
    },
  ],
  nav: [{ to: '/inspection/officers', title: '快办人员', icon: 'users', permission: P.officerRead, words: '用户 账号 密码 角色 网格员 监察员 批量建立 初始数据' }],
}
