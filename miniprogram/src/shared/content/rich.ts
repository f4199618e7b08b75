/** The look of an article's tags, in units of the text around them, so that 长辈版 grows them too. */
const LOOK: Record<string, string> = {
  p: 'margin:0 0 .8em',
  h2: 'margin:1.2em 0 .6em;font-size:1.2em;font-weight:600',
  h3: 'margin:1em 0 .5em;font-size:1.1em;font-weight:600',
  h4: 'margin:1em 0 .5em;font-weight:600',
  ul: 'margin:0 0 .8em;padding-left:1.4em',
  ol: 'margin:0 0 .8em;padding-left:1.6em',
  li: 'margin:.2em 0',
  blockquote: 'margin:0 0 .8em;padding-left:.8em;border-left:.2em solid currentColor;opacity:.8',
  table: 'width:100%;margin:0 0 .8em;border-collapse:collapse',
  td: 'padding:.4em;border:thin solid currentColor',
  th: 'padding:.4em;border:thin solid currentColor;font-weight:600',
  img: 'display:block;max-width:100%;height:auto;margin:0 auto .8em',
}
const OPENING = /<(p|h[2-4]|ul|ol|li|blockquote|table|td|th|img)((?:\s[^>]*)?)>/g

/** Cleaned HTML of the server as the rich-text element wants it: styles written on the tags, addresses of pictures complete. */
export function dressed(body: string, origin: string): string {
  return body
    .replace(OPENING, (_, tag: string, rest: string) => {
      const own = /style="([^"]*)"/.exec(rest)
      const style = [LOOK[tag], own?.[1]].filter(Boolean).join(';')
      return `<${tag}${rest.replace(/\s?style="[^"]*"/, '')} style="${style}">`
    })
    .replace(/src="\/api\//g, `src="${origin}/api/`)
}
