/** The page of this app that a message leads to; null when it has none here. */
export function noticeTarget(link: string | null): string | null {
  if (!link) return null
  const path = link.startsWith('/') ? link : `/${link}`
  return /^\/(pages|packages)\/[\w/?=&%.-]+$/.test(path) ? path : null
}
