export const PERMISSIONS = {
  applicationRead: 'membership.application.read',
  applicationApprove: 'membership.application.approve',
  applicationUnmask: 'membership.application.unmask',
  memberRead: 'membership.member.read',
  memberUnmask: 'membership.member.unmask',
  memberExport: 'membership.member.export',
  qrcodeRead: 'membership.qrcode.read',
  qrcodeManage: 'membership.qrcode.manage',
} as const
