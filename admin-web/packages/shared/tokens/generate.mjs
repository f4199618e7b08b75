/*
 * Writes the design tokens of both front-end trees from tokens.json, and refuses
 * to do so when a text colour falls under 4.5 : 1 on a surface it is used on.
 *
 *   node generate.mjs          write the files
 *   node generate.mjs --check  fail when a written file is out of date
 */
import { readFileSync, writeFileSync, mkdirSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const tree = join(here, '../../../..')
const tokens = JSON.parse(readFileSync(join(here, 'tokens.json'), 'utf8'))
const HEADER = 'Generated from admin-web/packages/shared/tokens/tokens.json. Do not edit.'

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
const hex = (rgb) => '#' + rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('').toUpperCase()

/** `share` of `top` painted over `under`. */
export function mix(top, under, share) {
  const [a, b] = [channels(top), channels(under)]
  return hex(a.map((c, i) => c * share + b[i] * (1 - share)))
}

function luminance(colour) {
  const [r, g, b] = channels(colour).map((c) => {
    const s = c / 255
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export function contrast(a, b) {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (hi + 0.05) / (lo + 0.05)
}

/** The tinted surface behind a status word or an active menu row. */
const softOf = (colour, palette, dark) => mix(colour, palette.card, dark ? 0.14 : 0.08)

function themeColours(theme, mode) {
  const palette = tokens.modes[mode]
  const { base, fill, 'on-fill': onFill } = tokens.themes[theme][mode]
  const dark = mode === 'dark'
  return {
    theme: base,
    'theme-fill': fill,
    'theme-fill-hover': mix('#FFFFFF', fill, dark ? 0.1 : 0.12),
    'theme-fill-active': mix('#000000', fill, 0.14),
    'theme-deep': mix('#000000', fill, dark ? 0.55 : 0.32),
    'on-theme': onFill,
    'theme-soft': softOf(base, palette, dark),
    'theme-line': mix(base, palette.card, dark ? 0.4 : 0.3),
  }
}

function modeColours(mode) {
  const palette = tokens.modes[mode]
  const soft = Object.fromEntries(
    ['success', 'warning', 'danger'].flatMap((name) => [
      [`${name}-soft`, softOf(palette[name], palette, mode === 'dark')],
      [`${name}-line`, mix(palette[name], palette.card, mode === 'dark' ? 0.4 : 0.3)],
    ]),
  )
  const charts = Object.fromEntries(tokens.chart[mode].map((c, i) => [`chart-${i + 1}`, c]))
  return { ...palette, ...soft, ...charts }
}

export function contrastFailures() {
  const failures = []
  const expect = (label, fg, bg) => {
    const ratio = contrast(fg, bg)
    if (ratio < 4.5) failures.push(`${label}: ${fg} on ${bg} is ${ratio.toFixed(2)} : 1`)
  }
  for (const mode of Object.keys(tokens.modes)) {
    const c = modeColours(mode)
    for (const text of ['text', 'text-2', 'text-3'])
      for (const surface of ['page', 'card', 'raised', 'fill']) expect(`${mode} ${text} on ${surface}`, c[text], c[surface])
    for (const status of ['success', 'warning', 'danger'])
      for (const surface of [c.card, c[`${status}-soft`]]) expect(`${mode} ${status}`, c[`${status}-text`], surface)
    for (const theme of Object.keys(tokens.themes)) {
      const t = themeColours(theme, mode)
      for (const surface of [c.card, c.page, t['theme-soft']]) expect(`${theme} ${mode} link`, t.theme, surface)
      for (const fill of ['theme-fill', 'theme-fill-active']) expect(`${theme} ${mode} ${fill}`, t['on-theme'], t[fill])
    }
  }
  for (const text of ['text', 'dim', 'accent', 'ok', 'warn', 'alert'])
    for (const surface of ['bg', 'bg-far', 'deep']) expect(`screen ${text} on ${surface}`, tokens.screen[text], tokens.screen[surface])
  return failures
}

/** Element Plus derives hover and plain styles from these steps; it computes them in Sass, we do it here. */
function elementSteps(name, colour, card, dark) {
  const steps = [3, 5, 7, 8, 9].map((n) => [`--el-color-${name}-light-${n}`, mix(card, colour, n / 10)])
  const darker = mix(dark ? '#FFFFFF' : '#000000', colour, 0.2)
  const rgb = channels(colour).join(', ')
  return [[`--el-color-${name}`, colour], [`--el-color-${name}-rgb`, rgb], ...steps, [`--el-color-${name}-dark-2`, darker]]
}

const prefixed = (record, prefix = '--uh-') => Object.entries(record).map(([k, v]) => [`${prefix}${k}`, v])
const block = (selector, pairs, indent = '') =>
  `${indent}${selector} {\n${pairs.map(([k, v]) => `${indent}  ${k}: ${v};`).join('\n')}\n${indent}}\n`

const px = (n) => `${n}px`
/** In proportion to the type a person has set in the browser, 16 by default. */
const rem = (n) => `${n / 16}rem`
/** What holds a line of text grows with it. */
const GROWS = /^(icon|tile|control|row|topbar)/

function scale({ type, radius, size }, unit = px) {
  return [
    ...Object.entries(type).flatMap(([k, [font, line]]) => [
      [`--uh-font-${k}`, unit(font)],
      [`--uh-line-${k}`, unit(line)],
    ]),
    ...Object.entries(radius).map(([k, v]) => [`--uh-radius-${k}`, px(v)]),
    ...Object.entries(size ?? {}).map(([k, v]) => [`--uh-size-${k}`, GROWS.test(k) ? unit(v) : px(v)]),
  ]
}

function spaces(unit = 'px') {
  const { step, count } = tokens.space
  return [['--uh-space-0', `${step / 2}${unit}`], ...Array.from({ length: count }, (_, i) => [`--uh-space-${i + 1}`, `${(i + 1) * step}${unit}`])]
}

function webCss() {
  const common = [
    ['--uh-font', tokens.font],
    ['--uh-mono', tokens.mono],
    ...Object.entries(tokens.motion).map(([k, v]) => [`--uh-motion-${k}`, v]),
    ...spaces(),
    ...scale(tokens.web, rem),
    ...prefixed(tokens.screen, '--uh-screen-'),
  ]
  let css = `/* ${HEADER} */\n${block(':root', common)}`
  for (const mode of ['light', 'dark']) {
    const palette = tokens.modes[mode]
    const root = mode === 'dark' ? ':root.dark' : ':root'
    const status = ['success', 'warning', 'danger'].flatMap((n) => elementSteps(n, palette[n], palette.card, mode === 'dark'))
    const rest = [
      ...elementSteps('error', palette.danger, palette.card, mode === 'dark'),
      ...elementSteps('info', palette['text-3'], palette.card, mode === 'dark'),
    ]
    css += block(`${root}[data-theme]`, [['color-scheme', mode], ...prefixed(modeColours(mode)), ...status, ...rest])
    for (const theme of Object.keys(tokens.themes)) {
      const colours = themeColours(theme, mode)
      const steps = elementSteps('primary', colours.theme, palette.card, mode === 'dark')
      css += block(`${root}[data-theme='${theme}']`, [...prefixed(colours), ...steps])
    }
  }
  return css
}

function wotVariables(theme, mode) {
  const c = { ...modeColours(mode), ...themeColours(theme, mode) }
  return [
    ['--wot-color-theme', c['theme-fill']],
    ['--wot-color-success', c.success],
    ['--wot-color-warning', c.warning],
    ['--wot-color-danger', c.danger],
    ['--wot-color-title', c.text],
    ['--wot-color-content', c['text-2']],
    ['--wot-color-secondary', c['text-2']],
    ['--wot-color-aid', c['text-3']],
    ['--wot-color-tip', c['text-3']],
    ['--wot-color-border', c.line],
    ['--wot-color-border-light', c.line],
    ['--wot-color-bg', c.page],
  ]
}

/*
 * Classes sit on a page's outermost view: `uh-theme-labour-blue`, `uh-dark`, `uh-elder`.
 * Without a class: 工会红, light, normal type.
 */
function mobileScss() {
  const everything = (theme, mode) => [
    ...prefixed(modeColours(mode)),
    ...prefixed(themeColours(theme, mode)),
    ...wotVariables(theme, mode),
  ]
  const common = [
    ['--uh-font', tokens.font],
    ...Object.entries(tokens.motion).map(([k, v]) => [`--uh-motion-${k}`, v]),
    ...spaces(),
    ...scale(tokens.mobile),
  ]
  const elder = [
    ...scale({ type: tokens.mobile.elder, radius: {} }),
    ['--uh-size-touch', `${tokens.mobile.size['touch-elder']}px`],
    ['--uh-size-button', `${tokens.mobile.size['button-elder']}px`],
    ['--uh-text-2', tokens.modes.light.text],
    ['--uh-text-3', tokens.modes.light['text-2']],
  ]
  return [
    `/* ${HEADER} */`,
    block('page', [...common, ...everything('union-red', 'light')]),
    block('.uh-theme-labour-blue', everything('labour-blue', 'light')),
    block('.uh-elder', elder),
    block('.uh-dark', everything('union-red', 'dark')),
    block('.uh-dark.uh-theme-labour-blue', everything('labour-blue', 'dark')),
    block('.uh-dark.uh-elder', [
      ['--uh-text-2', tokens.modes.dark.text],
      ['--uh-text-3', tokens.modes.dark['text-2']],
    ]),
  ].join('\n')
}

export const targets = [
  [join(here, '../src/styles/tokens.css'), webCss],
  [join(tree, 'miniprogram/src/shared/ui/tokens.scss'), mobileScss],
]

/** Written files that no longer say what tokens.json says. */
export const staleTargets = () => targets.filter(([file, make]) => !existsSync(file) || readFileSync(file, 'utf8') !== make())

function main() {
  const failures = contrastFailures()
  if (failures.length) {
    process.stderr.write(`Contrast under 4.5 : 1\n  ${failures.join('\n  ')}\n`)
    return 1
  }
  const stale = staleTargets()
  if (process.argv.includes('--check')) {
    for (const [file] of stale) process.stderr.write(`Out of date: ${file} — run npm run tokens\n`)
    return stale.length ? 1 : 0
  }
  for (const [file, make] of stale) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, make())
  }
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main()
