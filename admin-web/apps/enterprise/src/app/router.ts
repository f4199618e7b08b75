import { createRouter, createWebHistory } from 'vue-router'
import { site, siteAtHand } from '@unionhub/shared/composables/useSite'
import { account } from '../features/account'
import { home } from '../features/home'
import { notice } from '../features/notice'
import { profile } from '../features/profile'
import { registration } from '../features/registration'
import { me, mustChangePassword, restoreSession } from './session'

const TroublePage = () => import('./TroublePage.vue')

export const router = createRouter({
  history: createWebHistory('/enterprise/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    ...account,
    ...home,
    ...profile,
    ...notice,
    ...registration,
    { path: '/500', component: TroublePage, props: { kind: 'broken' }, meta: { title: '出错了', bare: true } },
    { path: '/:rest(.*)*', component: TroublePage, props: { kind: 'missing' }, meta: { title: '没有这个页面', bare: true } },
  ],
})

const OPEN = ['/login', '/forgot', '/register', '/registration', '/500']

router.beforeEach(async (to) => {
  if (to.path === '/500') return true
  try {
    await Promise.all([restoreSession(), siteAtHand()])
  } catch {
    return { path: '/500', query: { next: to.fullPath } }
  }
  if (!me.value) return OPEN.includes(to.path) ? true : { path: '/login', query: to.path === '/' ? {} : { next: to.fullPath } }
  if (mustChangePassword.value) return to.path === '/password' ? true : '/password'
  return OPEN.includes(to.path) ? '/' : true
})

router.afterEach((to) => {
  document.title = [to.meta.title, site.value?.site_name ?? '工惠通', '企业服务'].filter(Boolean).join(' · ')
})
