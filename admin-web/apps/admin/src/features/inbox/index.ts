import type { Feature } from '../../app/feature'

export const inbox: Feature = {
  system: 'desk',
  routes: [
    {
      path: '/inbox',
      component: () => import('./pages/InboxPage.vue'),
      meta: { title: '我的待办' },
      children: [{ path: ':name/:id', component: () => import('./pages/InboxRecord.vue'), props: true, meta: { title: '办理' } }],
    },
  ],
  nav: [{ to: '/inbox', title: '我的待办', icon: 'todo', counter: 'todos', words: '审批 处理 已办 我发起 抄送' }],
}
