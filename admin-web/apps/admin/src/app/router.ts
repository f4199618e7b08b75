import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteLocationRaw } from 'vue-router'
import { can } from '@unionhub/shared/auth/permissions'
import { site, siteAtHand } from '@unionhub/shared/composables/useSite'
import { features } from './features'
import { me, restoreSession, restriction } from './session'

const FIRST = { password: '/password', second_factor: '/second-factor' } as const
const TroublePage = () => import('./pages/TroublePage.vue')

export const router = createRouter({
  history: createWebHistory('/admin/'),
  scrollBehavior: (to, from, saved) => (to.path.startsWith(from.path) || from.path.startsWith(to.path) ? false : (saved ?? { top: 0 })),
  routes: [
    { path: '/', redirect: '/dashboard' },
    { path: '/login', component: () => import('./pages/LoginPage.vue'), meta: { title: '登录', bare: true } },
    { path: '/password', component: () => import('./pages/FirstPasswordPage.vue'), meta: { title: '修改密码', bare: true } },
    { path: '/second-factor', component: () => import('./pages/SecondFactorPage.vue'), meta: { title: '开启动态口令', bare: true } },
    ...features.flatMap((feature) => feature.routes),
    { path: '/403', component: TroublePage, props: { kind: 'forbidden' }, meta: { title: '没有权限' } },
    { path: '/500', component: TroublePage, props: { kind: 'broken' }, meta: { title: '出错了', bare: true } },
    { path: '/:rest(.*)*', component: TroublePage, props: { kind: 'missing' }, meta: { title: '没有这个页面' } },
  ],
})

function gate(to: RouteLocationNormalized): RouteLocationRaw | true {
  if (!me.value) return to.path === '/login' ? true : { path: '/login', query: to.path === '/dashboard' ? {} : { next: to.fullPath } }
  const first = restriction.value && FIRST[restriction.value]
  if (first) return to.path === first ? true : first
  if (to.path === '/login' || Object.values<string>(FIRST).includes(to.path)) return '/dashboard'
  const needed = to.matched.map((record) => record.meta.permission).filter((key) => key !== undefined)
  return needed.every(can) ? true : { path: '/403', query: { from: to.fullPath } }
}

router.beforeEach(async (to) => {
  if (to.path === '/500') return true
  try {
    await Promise.all([restoreSession(), siteAtHand()])
  } catch {
    return { path: '/500', query: { next: to.fullPath } }
  }
  return gate(to)
})

router.afterEach((to) => {
  document.title = [to.meta.title, site.value?.site_name ?? '工惠通'].filter(Boolean).join(' · ')
})

/** A page whose file is gone after a new release: load the new release once. */
router.onError((error: unknown, to) => {
  const stale = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
  if (stale && !sessionStorage.getItem('uh.reloaded')) {
    sessionStorage.setItem('uh.reloaded', '1')
    window.location.assign(router.resolve(to.fullPath).href)
  }
})
