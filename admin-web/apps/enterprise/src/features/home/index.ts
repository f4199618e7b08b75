import type { RouteRecordRaw } from 'vue-router'

export const home: RouteRecordRaw[] = [{ path: '/', component: () => import('./pages/HomePage.vue'), meta: { title: '首页' } }]
