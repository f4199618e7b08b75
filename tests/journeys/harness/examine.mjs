// What is wrong with an opened page: for people who cannot see it well, on a narrow screen, and while it is drawn.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WORST_SHIFT = 0.05

/** Adds up what moved by itself from the first paint on. */
export const watchShifts = (context) =>
  context.addInitScript(() => {
    window.__shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue
        const nodes = entry.sources.map(({ node }) => (node?.nodeType === 1 ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.nodeName ?? '')))
        window.__shifts.push({ value: entry.value, nodes: nodes.slice(0, 3) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

export async function shiftFaults(tab) {
  const shifts = await tab.evaluate(() => window.__shifts)
  const sum = shifts.reduce((total, { value }) => total + value, 0)
  const worst = [...shifts].sort((one, other) => other.value - one.value)[0]
  return sum > WORST_SHIFT ? [`the page jumps: layout shift ${sum.toFixed(3)}, most by ${worst.nodes.join(', ')}`] : []
}

/** What axe finds and nobody is hindered by, each with its reason. */
const ALLOWED = [
  // the window itself scrolls by keyboard without anything in it that takes the focus
  ['scrollable-region-focusable', 'body'],
  // Element Plus repeats the state of the real checkbox inside on its label
  ['aria-allowed-attr', 'label.el-checkbox'],
  // Element Plus names the chosen suggestion also while no list is open
  ['aria-valid-attr-value', '.el-autocomplete input']
]

/** Serious and critical findings of axe-core; `only` narrows to some rules. */
export async function axeFaults(tab, only) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(AXE)
  const found = await tab.evaluate(async ([rules, allowed]) => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) })
    const excused = (id, selector) => allowed.some(([rule, where]) => rule === id && document.querySelector(selector)?.matches(where))
    const kept = violations.map((one) => ({ ...one, nodes: one.nodes.filter(({ target }) => !excused(one.id, target[0])) })).filter(({ nodes }) => nodes.length > 0)
    return kept.flatMap(({ id, impact, nodes }) => (['serious', 'critical'].includes(impact) ? [{ id, count: nodes.length, html: nodes[0].html, why: nodes[0].failureSummary }] : []))
  }, [only, ALLOWED])
  return found.map(({ id, count, html, why }) => `${id} ×${count}: ${html.slice(0, 200)} — ${why.replaceAll(/\s+/g, ' ').slice(0, 260)}`)
}

/** What reaches over the right edge when the window is as narrow as this. */
export async function overflowFaults(tab, { width, height }) {
  await tab.setViewportSize({ width, height })
  await tab.waitForTimeout(150)
  const over = await tab.evaluate((edge) => {
    const root = document.documentElement
    if (Math.max(root.scrollWidth, document.body.scrollWidth) <= edge + 1 && root.clientWidth <= edge) return null
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > edge + 1)
    const named = wide.filter((element) => ![...element.children].some((child) => wide.includes(child))).slice(0, 3)
    return named.map((element) => `${element.tagName.toLowerCase()}.${element.className}`).join(', ') || 'the page'
  }, width)
  return over ? [`wider than ${width}: ${over}`] : []
}

/** Controls that a screen reader would announce without a word. */
export async function namelessFaults(tab) {
  const nameless = await tab.evaluate(() => {
    const controls = [...document.querySelectorAll('button, a[href], [role=button], [role=link], [role=tab], uni-button')]
    const seen = (element) => element.checkVisibility?.() !== false && !element.closest('[aria-hidden=true]')
    const words = (element) =>
      [element.getAttribute('aria-label'), element.title, element.textContent, element.querySelector('img[alt], svg title')?.getAttribute('alt'), element.querySelector('svg title')?.textContent].some((text) => text?.trim()) ||
      Boolean(element.getAttribute('aria-labelledby'))
    return controls.filter((element) => seen(element) && !words(element)).map((element) => element.outerHTML.slice(0, 160))
  })
  return nameless.length > 0 ? [`${nameless.length} control(s) without a name: ${nameless[0]}`] : []
}

/** What a finger needs at least, and the sizes of 长辈版: what is read, and what only names (a tag, a time, a tab). */
const ELDER = { finger: 44, reading: 20, naming: 18, name: 13 }

/** The switch on 我的, without leaving the page for it. */
async function switchToElder(tab) {
  await tab.evaluate(() => {
    const { $pinia } = document.querySelector('#app').__vue_app__.config.globalProperties
    $pinia.state.value.comfort.elder = true
  })
  await tab.waitForSelector('.uh-elder', { state: 'attached' })
}

/** The page as 长辈版 draws it: controls that a finger misses, words too small to read. */
export async function elderFaults(tab, { width, height }) {
  await tab.setViewportSize({ width, height })
  await switchToElder(tab)
  const small = await tab.evaluate(({ finger, reading, naming, name }) => {
    // the bar with the title is the phone's own, not the page's
    const seen = (element) => element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false && !element.closest('[aria-hidden=true], uni-page-head')
    const shown = (element) => element.outerHTML.replaceAll(/ data-v-\w+=""/g, '').slice(0, 140)
    const controls = document.querySelectorAll('button, a[href], input, textarea, [role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=option]')
    const missed = [...controls].filter(seen).flatMap((control) => {
      const box = (control.closest('uni-input, uni-textarea, label') ?? control).getBoundingClientRect()
      if (box.width === 0 || (box.width >= finger - 0.5 && box.height >= finger - 0.5)) return []
      return [`${Math.round(box.width)}×${Math.round(box.height)} to tap: ${shown(control)}`]
    })
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const tiny = []
    while (words.nextNode()) {
      const text = words.currentNode.textContent.trim()
      const element = words.currentNode.parentElement
      if (!text || !element.closest('.uh-elder') || !seen(element)) continue
      const size = parseFloat(getComputedStyle(element).fontSize)
      if (size < naming || (size < reading && [...text].length > name)) tiny.push(`${size}px to read: ${shown(element)}`)
    }
    return [...new Set([...missed, ...tiny])]
  }, ELDER)
  return [...small, ...(await overflowFaults(tab, { width, height }))].map((text) => `长辈版: ${text}`)
}
