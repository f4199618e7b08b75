import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

const meta = (title: string) => ({ title, permission: P.statisticsRead })

export const part: Part = {
  routes: [
    { path: '/inspection/statistics', redirect: '/inspection/statistics/months' },
    { path: '/inspection/statistics/years', component: () => import('../pages/YearsPage.vue'), meta: meta('快办历年情况') },
    { path: '/inspection/statistics/months', component: () => import('../pages/MonthsPage.vue'), meta: meta('快办按月情况') },
    { path: '/inspection/statistics/ranking', component: () => import('../pages/RankingPage.vue'), meta: meta('快办办结率排名') },
  ],
  nav: [{ to: '/inspection/statistics', title: '快办统计', icon: 'chart', permission: P.statisticsRead, words: '历年 按月 排名 办结率 完成率 导出' }],
}
