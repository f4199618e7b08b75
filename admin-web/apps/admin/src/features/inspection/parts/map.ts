import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [
    { path: '/inspection/map', component: () => import('../pages/MapPage.vue'), meta: { title: '一张图', permission: P.statisticsRead } },
    { path: '/inspection/screen', component: () => import('../pages/ScreenPage.vue'), meta: { title: '劳动监督快办大屏', permission: P.statisticsRead, bare: true } },
  ],
  nav: [{ to: '/inspection/map', title: '一张图', icon: 'pin', permission: P.statisticsRead, words: '地图 网格 大屏 实时 快办' }],
}
