import { over, type Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const content: Feature = {
  system: 'content',
  routes: [
    { path: '/content/articles', component: () => import('./pages/ArticlesPage.vue'), meta: { title: '文章', permission: P.articleRead } },
    { path: '/content/articles/new', component: () => import('./pages/ArticlePage.vue'), meta: { title: '写文章', permission: P.articleWrite } },
    { path: '/content/articles/:id', component: () => import('./pages/ArticlePage.vue'), props: true, meta: { title: '文章', permission: P.articleRead } },
    {
      path: '/content/consultations',
      component: () => import('./pages/ConsultationsPage.vue'),
      meta: { title: '会员咨询', permission: P.consultationRead },
      children: [{ path: ':id', component: () => import('./pages/ConsultationDetail.vue'), props: true, meta: { title: '办理咨询' } }],
    },
  ],
  nav: [
    { to: '/content/consultations', title: '会员咨询', icon: 'hand', permission: P.consultationRead, words: '在线咨询 回复 提问 反映' },
    { to: '/content/articles', title: '文章', icon: 'book', permission: P.articleRead, words: '资讯 权益知识 政策 发布 置顶' },
  ],
  records: { content_consultation: over('/content/consultations', 'inbox') },
}
