// One page with all pictures side by side, to be looked through.
const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const figure = ({ file, size, mode, state, troubles, page }) => `
    <figure${troubles.length > 0 ? ' class="bad"' : ''}>
      <a href="${escaped(file)}"><img loading="lazy" src="${escaped(file)}" alt="${escaped(page.title)}"></a>
      <figcaption>${escaped(`${size.text} · ${mode} · ${state}`)}${troubles.map((text) => `<br><b>${escaped(text)}</b>`).join('')}</figcaption>
    </figure>`

const section = ([name, shots]) => {
  const { title, address, who } = shots[0].page
  return `
  <section>
    <h2>${escaped(title || name)} <small>${escaped(name)} · ${escaped(address)} · ${escaped(who.name)}</small></h2>
    <div>${shots.map(figure).join('')}
    </div>
  </section>`
}

export function contactSheet(shots) {
  const byPage = new Map()
  for (const shot of shots) byPage.set(shot.page.name, [...(byPage.get(shot.page.name) ?? []), shot])
  const bad = shots.filter(({ troubles }) => troubles.length > 0).length
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>页面图册</title>
<style>
  body { font: 14px/22px system-ui, sans-serif; margin: 24px; background: #f5f6f8; color: #1f2329 }
  h1 { font-size: 20px } h2 { font-size: 16px; margin: 24px 0 8px } small { color: #4e5969; font-weight: normal }
  div { display: flex; flex-wrap: wrap; gap: 12px } figure { margin: 0 } img { height: 360px; max-width: 100%; border: 1px solid #e5e6eb; background: #fff }
  .bad img { border-color: #c62a2a } b { color: #c62a2a; font-weight: normal }
</style>
<h1>页面图册：${byPage.size} 个页面，${shots.length} 张${bad ? `，${bad} 张有问题` : ''}</h1>${[...byPage].map(section).join('')}
</html>
`
}
