import { PAGES } from './words'

interface NamedLink {
  name: string
  id: string
}

function isNamed(link: unknown): link is NamedLink {
  if (typeof link !== 'object' || link === null) return false
  const { name, id } = link as Partial<NamedLink>
  return typeof name === 'string' && typeof id === 'string'
}

/** The page that a message leads to; null when it has none here. */
export function noticeTarget(link: unknown): string | null {
  if (typeof link === 'string') return /^\/(pages|packages)\//.test(link) ? link : null
  if (!isNamed(link)) return null
  if (link.name.endsWith('application')) return PAGES.progress(link.id)
  return link.name.endsWith('card') || link.name.endsWith('member') ? PAGES.card : null
}
