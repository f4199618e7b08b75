import type { RouteRecordRaw } from 'vue-router'

export const profile: RouteRecordRaw[] = [{ path: '/profile', component: () => import('./pages/ProfilePage.vue'), meta: { title: '企业信息' } }]
