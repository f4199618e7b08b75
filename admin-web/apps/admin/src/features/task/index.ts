import type { Feature } from '../../app/feature'

export const task: Feature = {
  system: 'desk',
  routes: [{ path: '/tasks', component: () => import('./pages/TasksPage.vue'), meta: { title: '导入导出' } }],
  nav: [{ to: '/tasks', title: '导入导出', icon: 'tasks', words: '下载 文件 任务 Excel' }],
}
