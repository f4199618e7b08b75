import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

/** A link from a figure that says what is counted but not in which box means all of them. */
function everyBox(to: RouteLocationNormalized, from: RouteLocationNormalized): RouteLocationRaw | true {
  const bare = 'box' in to.query || Object.keys(to.query).length === 0 || from.matched.length === 0
  return bare ? true : { path: to.path, query: { box: 'all', ...to.query }, replace: true }
}

export const part: Part = {
  routes: [
    {
      path: '/inspection/cases',
      component: () => import('../pages/CasesPage.vue'),
      beforeEnter: everyBox,
      meta: { title: '事件', permission: P.caseRead },
      children: [{ path: ':id(\\d+)', component: () => import('../pages/CaseDetail.vue'), props: true, meta: { title: '事件详情' } }],
    },
  ],
  nav: [{ to: '/inspection/cases', title: '事件', icon: 'hand', permission: P.caseRead, words: '快办 投诉 举报 网格 监察 处置 接收 指派 认领' }],
}
