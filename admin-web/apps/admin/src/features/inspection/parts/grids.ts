import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [{ path: '/inspection/grids', component: () => import('../pages/GridsPage.vue'), meta: { title: '网格配置', permission: P.gridRead } }],
  nav: [{ to: '/inspection/grids', title: '网格配置', icon: 'tree', permission: P.gridUpdate, words: '网格 街道 中心点 轮廓 地图 停用' }],
}
