import type { RouteRecordRaw } from 'vue-router'

export const notice: RouteRecordRaw[] = [{ path: '/messages', component: () => import('./pages/MessagesPage.vue'), meta: { title: '消息' } }]
