import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [
    {
      path: '/inspection/employers',
      component: () => import('../pages/EmployersPage.vue'),
      meta: { title: '单位档案', permission: P.employerRead },
      children: [{ path: ':id(\\d+)', component: () => import('../pages/EmployerDetail.vue'), props: true, meta: { title: '单位详情' } }],
    },
  ],
  nav: [{ to: '/inspection/employers', title: '单位档案', icon: 'unit', permission: P.employerRead, words: '企业 用人单位 信用代码 合并 时间线 快办' }],
}
