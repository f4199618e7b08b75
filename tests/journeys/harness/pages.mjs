// The catalogue of pages: for each declared one, who opens it and where. What a router says is not said again here; a page that
// needs more (a record, a token, a person of the phone) has an entry, and without one the catalogue refuses it by name.
import { inventUscc } from './cases.mjs'
import { officers, person } from './people.mjs'
import { declaredPages } from './routes.mjs'
import { joinUrl, reportUrl } from './world.mjs'

const joinToken = joinUrl?.split('/').at(-1)
const reportToken = reportUrl?.split('/').at(-1)

/** The first record of a list, as that person sees it. */
const first = (list, query = '') => async ({ session }) => (await session.get(`${list}?size=1${query}`)).items[0]?.id
const pending = (list) => first(`/membership/${list}`, '&mine=true')
const RECEIPT = {
  case_no: 'LJ20261123-7KQ4XW', query_code: 'ABC234', registered_at: '2026-11-23T02:00:00Z', district: '钟楼区人力资源和社会保障局', grid_name: '石桥街道网格',
  contact_phone: '0999-12333', employer_name: '速达物流（示例）有限公司', employer_uscc: inventUscc(), cause_name: '拖欠、克扣工资', companion_count: 2, photo_count: 1
}

/**
 * `as`: who opens it (harness/people.mjs); else the officer who may most of those that may. `record`: the id of the address's `:id`;
 * else the first of the list above it. `query`: what stands behind the address. `me`: what the server shall say of this session
 * besides. `stored`: what the device remembers. `status`: the answer that the page is shown for, when it is an error. `also`: more
 * ways to meet the page.
 */
const ENTRIES = {
  admin: {
    '/login': { as: 'visitor' },
    '/500': { as: 'visitor' },
    '/password': { as: 'viewer', me: { restricted: true, restriction: 'password' } },
    '/second-factor': { as: 'viewer', me: { restricted: true, restriction: 'second_factor' } },
    '/dashboard': { as: 'province' },
    '/inbox': { as: 'union', also: { copied: { as: 'union', query: () => 'box=copied' }, started: { as: 'union', query: () => 'box=started' } } },
    '/inbox/:name/:id': { as: 'union', record: async (who) => `membership_application/${await pending('applications')(who)}` },
    '/messages': { as: 'union' },
    '/tasks': { as: 'union' },
    '/403': { as: 'viewer' },
    '/membership/records/:id': { record: first('/membership/members') },
    '/membership/applications/:id': { as: 'union', record: pending('applications') },
    '/membership/placements/application/:id': { as: 'district', record: first('/membership/placements', '&kind=application') },
    '/membership/placements/member/:id': { as: 'district', record: first('/membership/placements', '&kind=member') },
    '/membership/transfers/:id': { record: first('/membership/transfers') },
    '/flow/processes/:key/design': { as: 'flow', record: async () => 'membership.join' },
    '/enterprises/:id': { as: 'bureau', record: first('/enterprise/registrations') },
    '/inspection/cases/:id(\\d+)': { as: 'leader', record: first('/inspection/cases', '&box=all') }
  },
  enterprise: {
    '/password': { as: 'hr', me: { restricted: true } },
    '*': { as: 'hr' },
    // without the portal around it: for those who are not in yet
    '* bare': { as: 'visitor' }
  },
  m: {
    '/pages/home/index': { as: 'member', also: { visitor: { as: 'visitor' }, applicant: { as: 'applicant' } } },
    '/pages/services/index': { as: 'visitor' },
    '/pages/approval/index': { as: 'union', also: { grid: { as: 'grid' } } },
    '/pages/messages/index': { as: 'applicant' },
    '/pages/me/index': { as: 'member', also: { visitor: { as: 'visitor' } } },
    '/packages/membership/landing': { as: 'visitor', query: () => `t=${joinToken}`, also: { unknown: { as: 'visitor', query: () => 't=nobody-printed-this', status: 404 } } },
    '/packages/membership/apply': { as: 'newcomer', query: () => `t=${joinToken}` },
    '/packages/membership/zone': { as: 'visitor' },
    '/packages/membership/unions': { as: 'visitor' },
    '/packages/membership/worker': { as: 'newcomer', query: () => `t=${joinToken}` },
    '/packages/membership/result': { as: 'applicant', query: ({ application }) => `id=${application.id}` },
    '/packages/membership/applications': { as: 'applicant' },
    '/packages/membership/progress': { as: 'applicant', query: ({ application }) => `id=${application.id}` },
    '/packages/membership/record': { as: 'member' },
    '/packages/membership/card': { as: 'member' },
    '/packages/membership/union': { as: 'member' },
    '/packages/membership/invite': { as: 'member' },
    '/packages/membership/transfer': { as: 'member' },
    '/packages/membership/transfer-progress': { as: 'mover', query: ({ transfer }) => `id=${transfer.id}` },
    '/packages/membership/verify': { as: 'newcomer' },
    '/packages/membership/leave': { as: 'member' },
    '/packages/officer/login': { as: 'visitor' },
    '/packages/officer/password': { as: 'viewer', query: () => 'first=1' },
    '/packages/officer/review': { as: 'union', query: async (who) => `id=${await pending('applications')(who)}` },
    '/packages/officer/matter': { as: 'union', query: async (who) => `kind=transfers&id=${await first('/membership/transfers')(who)}` },
    '/packages/officer/consultation': { as: 'union', query: async (who) => `id=${await first('/content/consultations')(who)}` },
    '/packages/officer/cases': { as: 'grid' },
    '/packages/officer/case': { as: 'grid', query: async (who) => `id=${await first('/inspection/cases', '&box=mine')(who)}` },
    '/packages/officer/placements': { as: 'federation' },
    '/packages/content/articles': { as: 'visitor' },
    '/packages/content/article': { as: 'member', query: async ({ session }) => `id=${(await session.public('GET', '/content/articles?column=rights')).items[0].id}` },
    '/packages/content/consultations': { as: 'member' },
    '/packages/content/ask': { as: 'member' },
    '/packages/content/consultation': { as: 'member', query: ({ consultation }) => `id=${consultation.id}` },
    '/packages/net/waiting': { as: 'member' },
    '/packages/org/place': { as: 'member', query: ({ code }) => `unit=${code.unit.id}` },
    '/packages/inspection/report': { as: 'visitor', query: () => `t=${reportToken}`, also: { unknown: { as: 'visitor', query: () => 't=nobody-printed-this', status: 404 } } },
    '/packages/inspection/receipt': { as: 'visitor', stored: { 'uh.report.receipts': JSON.stringify([RECEIPT]) } },
    '/packages/inspection/progress': { as: 'visitor' },
    '/packages/account/login': { as: 'visitor' },
    '/packages/account/phone': { as: 'member' },
    '/packages/account/profile': { as: 'member' },
    '/packages/account/privacy': { as: 'member', also: { visitor: { as: 'visitor' } } },
    '/packages/account/data': { as: 'member' },
    '/packages/account/requests': { as: 'member' },
    '/packages/account/request': { as: 'member' },
    '/packages/account/close': { as: 'member' },
    '/packages/account/consents': { as: 'member' },
    '/packages/account/document': { as: 'visitor', query: () => 'key=privacy' }
  }
}

const BASES = { admin: '/admin', enterprise: '/enterprise', m: '/m/#' }
const PARAMETER = /\/:\w+(\([^)]*\))?\??/
const optional = (route) => route.endsWith('?')

/** Faults of the catalogue itself: a declared page that nobody here can open, or an entry for a page that is gone. */
export function catalogueFaults(declared = declaredPages()) {
  const unlisted = declared
    .filter(({ face, route }) => face === 'm' && !ENTRIES.m[route])
    .map(({ face, route }) => `${face} ${route}: no entry in tests/journeys/harness/pages.mjs says who opens it`)
  const gone = Object.entries(ENTRIES).flatMap(([face, entries]) =>
    Object.keys(entries)
      .filter((route) => !route.startsWith('*') && !declared.some((page) => page.face === face && page.route === route))
      .map((route) => `${face} ${route}: an entry for a page that is not declared`)
  )
  return [...unlisted, ...gone]
}

async function whoMay(page, entry) {
  if (entry.as) return [await person(entry.as)]
  return (await officers()).filter(({ permissions }) => page.permissions.every((key) => permissions.has(key)))
}

/** The list that stands above a record in the address is also its list in the API. */
function listOf(route) {
  return first(route.slice(0, route.search(PARAMETER)))
}

async function placed(page, entry, name) {
  const { face, route } = page
  const found = { ...page, name, me: entry.me, stored: entry.stored, status: entry.status }
  const needsRecord = PARAMETER.test(route) && !optional(route)
  for (const who of await whoMay(page, entry)) {
    const id = needsRecord ? await (entry.record ?? listOf(route))(who).catch(() => undefined) : ''
    if (needsRecord && !id) continue
    const query = await entry.query?.(who)
    return { ...found, who, address: `${BASES[face]}${route.replace(PARAMETER, id ? `/${id}` : '').replace(PARAMETER, '')}${query ? `?${query}` : ''}` }
  }
  throw new Error(`${face} ${route}: nobody in the demonstration can open it; give it an entry in tests/journeys/harness/pages.mjs`)
}

const nameOf = (face, route) => `${face}${route.replaceAll(/\(.*?\)|\?/g, '').replaceAll(/[/:]+/g, '-')}`.replace(/-$/, '-home')

/** Every page of the chosen faces with the person who opens it and its address; `wanted` narrows by name. */
export async function pages({ faces = ['admin', 'enterprise', 'm'], wanted = () => true } = {}) {
  const found = []
  const faults = []
  for (const page of declaredPages().filter(({ face }) => faces.includes(face))) {
    const entry = ENTRIES[page.face][page.route] ?? (page.bare ? ENTRIES[page.face]['* bare'] : undefined) ?? ENTRIES[page.face]['*'] ?? {}
    for (const [variant, one] of Object.entries({ '': entry, ...entry.also })) {
      const name = nameOf(page.face, page.route) + (variant && `@${variant}`)
      if (!wanted(name, page)) continue
      await placed(page, one, name).then((it) => found.push(it), (error) => faults.push(error.message))
    }
  }
  return { found, faults }
}
