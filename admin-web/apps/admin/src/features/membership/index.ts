import { over, type Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const membership: Feature = {
  system: 'membership',
  routes: [
    {
      path: '/membership/applications',
      component: () => import('./pages/ApplicationsPage.vue'),
      meta: { title: '入会申请', permission: P.applicationRead },
      children: [{ path: ':id', component: () => import('./pages/ApplicationReview.vue'), props: true, meta: { title: '审核申请' } }],
    },
    {
      path: '/membership/placements',
      component: () => import('./pages/PlacementsPage.vue'),
      meta: { title: '归属待定', permission: P.applicationRead },
      children: [
        { path: 'application/:id', component: () => import('./pages/ApplicationReview.vue'), props: true, meta: { title: '审核申请' } },
        { path: 'member/:id', component: () => import('./pages/MemberDetail.vue'), props: true, meta: { title: '会员详情' } },
      ],
    },
    { path: '/membership/auto-review', component: () => import('./pages/AutoReviewPage.vue'), meta: { title: '自动审核', permission: P.autoReviewRead } },
    {
      path: '/membership/members',
      component: () => import('./pages/MembersPage.vue'),
      meta: { title: '会员', permission: P.memberRead },
      children: [{ path: ':id', component: () => import('./pages/MemberDetail.vue'), props: true, meta: { title: '会员详情' } }],
    },
    { path: '/membership/records/:id', component: () => import('./pages/MemberRecordPage.vue'), props: true, meta: { title: '会员资料', permission: P.memberRead } },
    { path: '/membership/imports/:id?', component: () => import('./pages/MemberImportPage.vue'), meta: { title: '批量导入会员', permission: P.memberImport } },
    { path: '/membership/statistics', redirect: '/membership/statistics/new-form' },
    { path: '/membership/statistics/new-form', component: () => import('./pages/NewFormStatistics.vue'), meta: { title: '新业态就业人员情况表', permission: P.statisticsRead } },
    { path: '/membership/statistics/verification', component: () => import('./pages/VerificationStatistics.vue'), meta: { title: '会员认证情况统计', permission: P.statisticsRead } },
    { path: '/membership/statistics/trend', component: () => import('./pages/TrendStatistics.vue'), meta: { title: '入会走势', permission: P.statisticsRead } },
    {
      path: '/membership/transfers',
      component: () => import('./pages/TransfersPage.vue'),
      meta: { title: '转会申请', permission: P.transferRead },
      children: [{ path: ':id', component: () => import('./pages/TransferReview.vue'), props: true, meta: { title: '办理转会申请' } }],
    },
    {
      path: '/membership/verifications',
      component: () => import('./pages/VerificationsPage.vue'),
      meta: { title: '会员认证', permission: P.verificationRead },
      children: [{ path: ':id', component: () => import('./pages/VerificationReview.vue'), props: true, meta: { title: '办理会员认证' } }],
    },
    {
      path: '/membership/leaves',
      component: () => import('./pages/LeavesPage.vue'),
      meta: { title: '退会申请', permission: P.leaveRead },
      children: [{ path: ':id', component: () => import('./pages/LeaveReview.vue'), props: true, meta: { title: '办理退会申请' } }],
    },
    { path: '/membership/qrcodes', component: () => import('./pages/QrCodesPage.vue'), meta: { title: '入会码', permission: P.qrcodeRead } },
    { path: '/membership/pilots', component: () => import('./pages/PilotsPage.vue'), meta: { title: '扫码入会试点', permission: P.pilotRead } },
    { path: '/membership/join-form', component: () => import('./pages/JoinFormPage.vue'), meta: { title: '入会申请表', permission: P.formRead } },
  ],
  nav: [
    { to: '/membership/applications', title: '入会申请', icon: 'form', permission: P.applicationRead, words: '审核 审批 通过 驳回' },
    { to: '/membership/placements', title: '归属待定', icon: 'swap', permission: P.applicationRead, words: '新就业形态 联合工会 工会联合会 划转 周转库' },
    { to: '/membership/members', title: '会员', icon: 'users', permission: P.memberRead, words: '会员库 名册 导出 会籍' },
    { to: '/membership/imports', title: '批量导入', icon: 'up', permission: P.memberImport, words: '会员导入 统一表格 名册 Excel 模板 上传' },
    { to: '/membership/auto-review', title: '自动审核', icon: 'shield', permission: P.autoReviewRead, words: '规则 条件 试算 自动通过' },
    { to: '/membership/transfers', title: '转会申请', icon: 'swap', permission: P.transferRead, words: '转会 转出 转入 审核' },
    { to: '/membership/verifications', title: '会员认证', icon: 'shield', permission: P.verificationRead, words: '认证 实名 认领 核对' },
    { to: '/membership/leaves', title: '退会申请', icon: 'form', permission: P.leaveRead, words: '退会 会籍终止' },
    { to: '/membership/qrcodes', title: '入会码', icon: 'qr', permission: P.qrcodeRead, words: '二维码 海报 扫码' },
    { to: '/membership/pilots', title: '扫码入会试点', icon: 'check', permission: P.pilotRead, words: '开通 关闭 暂未开通 推开' },
    { to: '/membership/join-form', title: '入会申请表', icon: 'edit', permission: P.formRead, words: '字段 增补 新就业形态 订单截图' },
    { to: '/membership/statistics', title: '会员统计', icon: 'chart', permission: P.statisticsRead, words: '新业态就业人员情况表 认证率 注册率 活跃度 排名 走势 报表' },
  ],
  records: {
    membership_member: over('/membership/members', 'card'),
    membership_application: over('/membership/applications', 'form'),
    membership_transfer: over('/membership/transfers', 'swap'),
    membership_verification: over('/membership/verifications', 'shield'),
    membership_leave: over('/membership/leaves', 'form'),
  },
}
