import type { RouteRecordRaw } from 'vue-router'

export const registration: RouteRecordRaw[] = [
  { path: '/register', component: () => import('./pages/RegisterPage.vue'), meta: { title: '企业注册', bare: true } },
  { path: '/registration', component: () => import('./pages/ProgressPage.vue'), meta: { title: '注册进度', bare: true } },
]
