import type { RouteRecordRaw } from 'vue-router'

export const account: RouteRecordRaw[] = [
  { path: '/login', component: () => import('./pages/LoginPage.vue'), meta: { title: '登录', bare: true } },
  { path: '/forgot', component: () => import('./pages/ForgotPage.vue'), meta: { title: '忘记密码', bare: true } },
  { path: '/password', component: () => import('./pages/PasswordPage.vue'), meta: { title: '修改密码', bare: true } },
  { path: '/account', component: () => import('./pages/AccountPage.vue'), meta: { title: '账号与安全' } },
]
