export const PERMISSIONS = {
  read: 'org.unit.read',
  create: 'org.unit.create',
  update: 'org.unit.update',
  move: 'org.unit.move',
  disable: 'org.unit.disable',
} as const
