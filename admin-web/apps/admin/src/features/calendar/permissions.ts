export const PERMISSIONS = { read: 'calendar.year.read', update: 'calendar.year.update' } as const
