import type { NodeTransform } from '@vue/compiler-core'

const ELEMENT = 1
const ATTRIBUTE = 6
const BROWSER_ONLY = new Set(['tabindex', 'data-testid', 'aria-modal', 'aria-busy'])

/**
 * Templates are written for the browser; in the mini-program a role is `aria-role`, and keyboard handlers, tab order
 * and test ids have no meaning, so they are left out of the package.
 */
export const miniAttributes: NodeTransform = (node) => {
  if (node.type !== ELEMENT) return
  node.props = node.props.filter((prop) => {
    if (prop.type === ATTRIBUTE) {
      if (prop.name === 'role') prop.name = 'aria-role'
      return !BROWSER_ONLY.has(prop.name)
    }
    const argument = prop.arg && 'content' in prop.arg ? String(prop.arg.content) : ''
    if (prop.name === 'bind' && argument === 'role' && prop.arg && 'content' in prop.arg) prop.arg.content = 'aria-role'
    if (prop.name === 'on') return argument !== 'keydown'
    return !(prop.name === 'bind' && BROWSER_ONLY.has(argument))
  })
}
