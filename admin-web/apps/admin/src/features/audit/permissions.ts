export const PERMISSIONS = { read: 'audit.record.read', verify: 'audit.record.verify' } as const
