export const PERMISSIONS = {
  read: 'flow.definition.read',
  update: 'flow.definition.update',
  publish: 'flow.definition.publish',
} as const
