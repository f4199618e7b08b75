export const PERMISSIONS = {
  applicationRead: 'membership.application.read',
  applicationReview: 'membership.application.review',
  applicationUnmask: 'membership.application.unmask',
  memberRead: 'membership.member.read',
  memberUnmask: 'membership.member.unmask',
  memberExport: 'membership.member.export',
  qrcodeRead: 'membership.qrcode.read',
  qrcodeCreate: 'membership.qrcode.create',
  qrcodeRevoke: 'membership.qrcode.revoke',
  statisticsRead: 'membership.statistics.read',
} as const
