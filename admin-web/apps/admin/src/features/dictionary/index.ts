import type { Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const dictionary: Feature = {
  system: 'platform',
  routes: [{ path: '/dictionary', component: () => import('./pages/DictionaryPage.vue'), meta: { title: '字典', permission: P.read } }],
  nav: [{ to: '/dictionary', title: '字典', icon: 'book', permission: P.read, words: '选项 编码 民族 学历' }],
}
