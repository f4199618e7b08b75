export const PERMISSIONS = {
  requestRead: 'privacy.request.read',
  requestDecide: 'privacy.request.decide',
} as const
