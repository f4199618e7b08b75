export const PERMISSIONS = {
  read: 'enterprise.registration.read',
  review: 'enterprise.registration.review',
  unmask: 'enterprise.registration.unmask',
  update: 'enterprise.account.update',
} as const
