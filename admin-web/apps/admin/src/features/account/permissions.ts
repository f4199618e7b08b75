export const PERMISSIONS = {
  userRead: 'account.user.read',
  userCreate: 'account.user.create',
  userUpdate: 'account.user.update',
  userResetPassword: 'account.user.reset_password',
  userGrant: 'account.user.grant',
  roleRead: 'account.role.read',
  roleUpdate: 'account.role.update',
} as const
