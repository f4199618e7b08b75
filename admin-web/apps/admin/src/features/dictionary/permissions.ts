export const PERMISSIONS = { read: 'dictionary.item.read', update: 'dictionary.item.update' } as const
