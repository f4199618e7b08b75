import { useSite } from './site'

/** What WeChat shows when somebody passes a page on: its words, where it leads, and the picture in this installation's colour. */
export function shareCard(title: string, path: string): { title: string; path: string; imageUrl: string } {
  return { title, path, imageUrl: `/static/mp-weixin/share-${useSite().theme}.png` }
}
