import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [
    { path: '/inspection/petitions/new', component: () => import('../pages/PetitionFormPage.vue'), meta: { title: '登记信访', permission: P.petitionWrite } },
    { path: '/inspection/petitions/:id(\\d+)/edit', component: () => import('../pages/PetitionFormPage.vue'), props: true, meta: { title: '修改信访', permission: P.petitionWrite } },
    {
      path: '/inspection/petitions',
      component: () => import('../pages/PetitionsPage.vue'),
      meta: { title: '信访', permission: P.petitionRead },
      children: [{ path: ':id(\\d+)', component: () => import('../pages/PetitionDetail.vue'), props: true, meta: { title: '信访详情' } }],
    },
  ],
  nav: [{ to: '/inspection/petitions', title: '信访', icon: 'form', permission: P.petitionRead, words: '来信 来访 处置结果 快办' }],
}
