import { over, type Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const account: Feature = {
  system: 'platform',
  routes: [
    {
      path: '/account/users',
      component: () => import('./pages/UsersPage.vue'),
      meta: { title: '用户', permission: P.userRead },
      children: [{ path: ':id', component: () => import('./pages/UserDetail.vue'), props: true, meta: { title: '用户详情' } }],
    },
    { path: '/account/roles', component: () => import('./pages/RolesPage.vue'), meta: { title: '角色', permission: P.roleRead } },
    { path: '/account/roles/new', component: () => import('./pages/RoleEditor.vue'), meta: { title: '新建角色', permission: P.roleUpdate } },
    { path: '/account/roles/:id', component: () => import('./pages/RoleEditor.vue'), props: true, meta: { title: '角色权限', permission: P.roleRead } },
  ],
  nav: [
    { to: '/account/users', title: '用户', icon: 'user', permission: P.userRead, words: '账号 人员 重置密码 停用' },
    { to: '/account/roles', title: '角色', icon: 'key', permission: P.roleRead, words: '权限 授权 三员' },
  ],
  records: { account: over('/account/users', 'user') },
}
