// What the server would answer, for the scenarios of run-pages.cjs.
const inspection = require('./inspection.cjs')
const reporting = require('./reporting.cjs')

const UNIT = { id: '11', name: '测试单位工会', full_name: '示例省 / 01市', address: '示例路 1 号', level_name: '基层工会', contact_phone: null }
const text = (key, title, sensitive) => ({ key, version: 3, title, summary: '说明', body: '正文', required: true, sensitive })
const DOCUMENTS = [text('privacy', '隐私政策', false), text('sensitive_id', '敏感信息同意书', true), text('join_pledge', '入会志愿书', false)]
const ACCOUNT = { id: '5', display_name: '微信用户', phone_tail: '1234', has_phone: true, wechat_bound: true, person: null, elder_mode: false }
const LOGIN = { token: 'mini-token', csrf_token: 'c', account: ACCOUNT, expires_at: '2026-11-23T00:00:00Z', idle_seconds: 1800 }

const AT = '2026-11-22T08:00:00Z'
const APPLICATION = {
  id: '701',
  state: 'pending',
  state_name: '待审核',
  unit: { id: '11', name: UNIT.name },
  submitted_at: AT,
  decided_at: null,
  current_unit: { id: '11', name: UNIT.name, contact_phone: null },
}
const DETAIL = {
  ...APPLICATION,
  name_masked: '张**',
  cert_masked: '3204**********0003',
  phone_masked: '138****1234',
  qr_token: 'token_0001',
  reason: null,
  version: 1,
  can_withdraw: true,
  can_resubmit: false,
  timeline: [{ at: AT, title: '提交申请', note: null, unit_name: null, actor_name: null, state: 'done' }],
  next_hint: null,
}
const NOTICE = { id: '1', title: '入会申请有结果了', body: '正文', link: null, read: false, created_at: AT, kind: 'join_result' }

const ARTICLE = { id: 'token_a', title: '会员享有的权利', summary: '六项权利', cover_url: null, pinned: true, unit_name: '测试市总工会', published_at: AT }
const THREAD = { id: '801', title: '年休假怎么算', state: 'answering', state_name: '已回复', unit: { id: '11', name: UNIT.name }, last_at: AT, unread: 0 }
const SAID = { id: '1', side: 'union', author_name: '', unit_name: UNIT.name, text: '累计工作满一年', image_urls: [], at: AT }

/** What a scenario may change: whether the person is a member with a card. */
const world = { member: false }
const UNION = { id: '11', name: UNIT.name }
const CARD = { name: '张晓明', member_no: 'M0001', unit: UNION, unit_chain: [UNION], qr: 'data:image/png;base64,AAAA', state: 'active', state_name: '正常', joined_on: '2026-01-01' }

const ANSWERS = {
  'GET /member/membership/card': () => (world.member ? CARD : null),
  'GET /member/membership/share': { state: 'ready', token: 'share_token_0001', url: 'http://127.0.0.1/j/share_token_0001', unit: { id: '9', name: '测试单位工会' } },
  'GET /public/dictionary/items': { items: [{ code: 'rights', name: '会员权益知识' }] },
  'GET /public/content/articles': { items: [ARTICLE], total: 1, page: 1, size: 20 },
  'GET /public/content/articles/token_a': { ...ARTICLE, column: 'rights', column_name: '会员权益知识', source_name: '', body: '<p>正文</p>', view_count: 1 },
  'GET /member/portal/features': { items: [{ key: 'content.consultation', name: '在线咨询', requires: 'member', requires_name: '会员', allowed: true }] },
  'GET /member/content/consultations': { items: [THREAD], total: 1, page: 1, size: 20 },
  'GET /member/content/consultations/summary': { unread: 1 },
  'GET /member/content/consultations/801': { ...THREAD, messages: [SAID], can_write: true, version: 2 },
  'GET /member/org/places/11': { id: '11', name: UNIT.name, address: UNIT.address, contact_phone: '', longitude: 119.9, latitude: 31.7, navigation_url: '/map' },
  'GET /public/site': { site_name: '工惠通', theme: 'union-red', mode: 'production', demo_ribbon: null, systems: [], service_phone: null, version: '1' },
  'GET /public/membership/qrcodes/token_0001': { token: 'token_0001', share_token: 'token_s001', state: 'active', message: '', unit: UNIT },
  'GET /public/membership/qrcodes/token_0002': { token: 'token_0002', state: 'revoked', message: '', unit: { ...UNIT, contact_phone: '0999-1' } },
  'GET /public/consent/documents': { items: DOCUMENTS },
  'POST /member/account/sessions/wechat': LOGIN,
  'POST /member/consent/records': {},
  'POST /member/membership/applications': DETAIL,
  'GET /member/account/me': { csrf_token: 'c', account: ACCOUNT },
  'GET /member/membership/me': { state: 'applying', application: APPLICATION, card: null },
  'GET /member/membership/applications': { items: [APPLICATION] },
  'GET /member/membership/applications/701': DETAIL,
  'GET /member/notice/summary': { unread: 1 },
  'GET /member/notice/templates': { items: [{ key: 'join_result', template_id: 'tpl' }, { key: 'consultation_reply', template_id: 'tpl-reply' }] },
  'POST /member/notice/subscriptions': { accepted: ['join_result'] },
  'GET /member/notice/notices': { items: [NOTICE], total: 1, page: 1, size: 20 },
  'GET /member/consent/records': { items: DOCUMENTS.map(({ key, version, title }) => ({ key, version, title, given: true, at: AT })) },
}

function answer(method, pathname, query) {
  if (query.get('type') === 'insp.success_mode') return { body: inspection.MODES }
  const asked = `${method} ${pathname}`
  const known = ANSWERS[asked] ?? inspection.ANSWERS[asked] ?? reporting.ANSWERS[asked]
  const body = typeof known === 'function' ? known() : known
  if (body?.offline) return body
  return body ? { body } : { status: 404, body: { code: pathname.endsWith('/card') ? 'membership.not_member' : 'request.not_found', message: '没有找到', details: null } }
}

module.exports = { DOCUMENTS, world, answer }
