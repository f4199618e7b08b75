/* The door of the form core. */
export * from './checking'
export * from './showing'
export * from './types'
export { COUNT_MAX, TEXTAREA_MAX, TEXT_MAX, isEmpty, missing, yuan } from './values'
