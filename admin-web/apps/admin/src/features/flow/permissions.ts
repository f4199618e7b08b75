export const PERMISSIONS = { read: 'flow.definition.read' } as const
