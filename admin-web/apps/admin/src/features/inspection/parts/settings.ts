import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [{ path: '/inspection/settings', component: () => import('../pages/SettingsPage.vue'), meta: { title: '快办参数', permission: P.settingUpdate } }],
  nav: [{ to: '/inspection/settings', title: '快办参数', icon: 'edit', permission: P.settingUpdate, words: '承诺 期限 提醒 导出 模板 超时' }],
}
