// Scenarios on the compiled mini-program: the scanned landing page and the application form, driven by taps.
const assert = require('node:assert/strict')
const { existsSync } = require('node:fs')
const path = require('node:path')
const { Phone, until } = require('./simulate.cjs')

const { DOCUMENTS, answer, world } = require('./answers.cjs')
const inspection = require('./inspection.cjs')
const reporting = require('./reporting.cjs')

const scenarios = {
  'a scanned ordinary link opens the landing page of its union': async (phone) => {
    await phone.open('packages/membership/landing', { q: encodeURIComponent('https://union.example/j/token_0001') })
    await phone.seen('测试单位工会')
    await phone.tap('申请加入')
    const [to] = await until(() => phone.called('navigateTo').length && phone.called('navigateTo').slice(-1), '填写申请')
    assert.equal(to.url, '/packages/membership/apply?t=token_0001')
  },
  'a revoked code says so and offers what helps': async (phone) => {
    await phone.open('packages/membership/landing', { t: 'token_0002' })
    await phone.seen('这张入会码已经作废')
    await phone.seen('联系工会 0999-1')
  },
  'an unknown code says so in plain words': async (phone) => {
    await phone.open('packages/membership/landing', { t: 'token_0404' })
    await phone.seen('没有认出这张入会码')
  },
  'sec_33 no privacy call before consent, and refusing only leaves the form': async (phone) => {
    await phone.open('packages/membership/apply', { t: 'token_0001' })
    await phone.seen('使用前请先确认')
    assert.equal(phone.called('login').length, 0)
    await phone.tap('暂不同意，先看看')
    await until(() => phone.called('redirectTo').length + phone.called('navigateBack').length, '回到入会页')
    assert.equal(phone.called('login').length, 0)
    assert.equal(phone.requested('POST', '/member/account/sessions/wechat').length, 0)
  },
  'after consent WeChat logs in silently and three fields make an application': async (phone) => {
    await phone.open('packages/membership/apply', { t: 'token_0001' })
    for (const text of ['同意《隐私政策》', '单独同意《敏感信息同意书》', '同意《入会志愿书》']) await phone.tap(text)
    await phone.tap('同意并继续')
    await until(() => phone.requested('POST', '/member/account/sessions/wechat').length === 1, '微信登录')
    await phone.type(0, '张晓明')
    await phone.type(1, '32049919990101000x')
    await phone.type(2, '13800001234')
    await phone.tap('下一步，核对')
    await phone.seen('身份证号最后一位校验不对')
    await phone.type(1, '320499199901010003')
    const draft = JSON.parse(phone.wx.storage.get('uh.draft.apply'))
    assert.equal(draft.values.certNo, '320499199901010003')
    await phone.tap('下一步，核对')
    await phone.seen('320499 19990101 0003')
    await phone.tap('提交申请')
    const [call] = await until(() => phone.requested('POST', '/member/membership/applications'), '提交')
    assert.equal(call.header.Authorization, 'Bearer mini-token')
    assert.match(call.header['Idempotency-Key'], /^[0-9a-f-]{36}$/)
    assert.deepEqual(call.data.consents, DOCUMENTS.map(({ key, version }) => ({ key, version })))
    assert.equal(call.data.sms_code, undefined)
    await until(() => phone.called('redirectTo').some((to) => to.url.includes('result?id=701')), '结果页')
    assert.equal(phone.wx.storage.has('uh.draft.apply'), false)
  },
}

/** Pages with what they are opened with and a word that must stand on them. */
const PAGES = [
  ['pages/home/index', {}, '查看进度'],
  ['pages/services/index', {}, '扫码入会'],
  ['pages/approval/index', {}, '工作人员登录'],
  ['pages/messages/index', {}, '入会申请有结果了'],
  ['pages/me/index', {}, '长辈版'],
  ['packages/membership/result', { id: '701' }, '申请已提交'],
  ['packages/membership/applications', {}, '测试单位工会'],
  ['packages/membership/progress', { id: '701' }, '撤销申请'],
  ['packages/membership/card', {}, '您还不是工会会员'],
  ['packages/officer/login', {}, '忘记密码'],
  ['packages/officer/password', {}, '再填一次新密码'],
  ['packages/officer/review', { id: '701' }, '请重新登录工作账号'],
  ['packages/officer/cases', {}, '请先登录工作账号'],
  ['packages/officer/case', { id: '901' }, '请重新登录工作账号'],
  ['packages/officer/consultation', { id: '801' }, '请重新登录工作账号'],
  ['packages/content/articles', {}, '会员享有的权利'],
  ['packages/content/article', { id: 'token_a' }, '会员权益知识'],
  ['packages/content/consultations', {}, '年休假怎么算'],
  ['packages/content/ask', {}, '提交咨询'],
  ['packages/content/consultation', { id: '801' }, '累计工作满一年'],
  ['packages/org/place', { unit: '11' }, '示例路 1 号'],
  ['packages/account/login', {}, '手机号登录'],
  ['packages/account/phone', {}, '使用微信手机号'],
  ['packages/account/profile', {}, '系统里关于我的信息'],
  ['packages/account/consents', {}, '撤回同意'],
  ['packages/account/document', { key: 'privacy' }, '第 3 版'],
]
for (const [page, query, word] of PAGES) {
  scenarios[`${page} opens`] = async (phone) => {
    await phone.open(page, query)
    await phone.seen(word)
  }
}

/** What WeChat is given when the page is passed on: words, the page it opens, a picture that the package carries. */
const SHARED = [
  ['pages/home/index', {}, /^工惠通/, /^\/pages\/home\/index$/],
  ['pages/services/index', {}, /^工惠通/, /^\/pages\/services\/index$/],
  ['packages/membership/landing', { t: 'token_0001' }, /^加入测试单位工会$/, /landing\?t=token_s001$/],
  ['packages/membership/zone', {}, /^加入工会/, /zone$/],
  ['packages/content/articles', { column: 'rights' }, /^会员权益知识$/, /articles\?column=rights$/],
  ['packages/content/article', { id: 'token_a' }, /^会员享有的权利$/, /article\?id=token_a$/],
]
for (const [page, query, title, target] of SHARED) {
  scenarios[`${page} is passed on as a card`] = async (phone) => {
    const { instance } = await phone.open(page, query)
    assert.equal(typeof instance.onShareAppMessage, 'function')
    const card = await until(() => [instance.onShareAppMessage({ from: 'menu' })].find((one) => title.test(one.title)), String(title))
    assert.match(card.path, target)
    assert.ok(existsSync(path.join(phone.root, card.imageUrl)), card.imageUrl)
  }
}
Object.assign(scenarios, {
  'after handing in, WeChat is asked only by a tap, and a yes is written down': async (phone) => {
    await phone.open('packages/membership/result', { id: '701' })
    await phone.seen('只发一条')
    assert.equal(phone.called('requestSubscribeMessage').length, 0)
    await phone.tap('开启通知')
    await phone.seen('好的，有结果时微信通知您')
    assert.deepEqual(phone.called('requestSubscribeMessage')[0].templates, ['tpl'])
    assert.deepEqual(phone.requested('POST', '/member/notice/subscriptions')[0].data, { template_keys: ['join_result'] })
  },
  'messages switched off in WeChat are explained': async (phone) => {
    phone.wx.subscribing = 'off'
    await phone.open('packages/membership/result', { id: '701' })
    await phone.tap('开启通知')
    await phone.seen('微信里关闭了本小程序的通知')
  },
  'a no is taken for good, and 我的 still offers it': async (phone) => {
    phone.wx.subscribing = 'reject'
    await phone.open('packages/membership/result', { id: '701' })
    await phone.tap('开启通知')
    await phone.seen('没有开启微信通知')
    await phone.open('packages/membership/result', { id: '701' })
    await phone.seen('查看申请进度')
    assert.equal(phone.text().includes('开启通知'), false)
    phone.wx.subscribing = 'accept'
    await phone.open('pages/me/index', {})
    await phone.tap('微信通知')
    await until(() => phone.requested('POST', '/member/notice/subscriptions').length === 1, '记下授权')
    assert.equal(JSON.parse(phone.wx.storage.get('uh.reminders')).declined, false)
  },
})
scenarios['a card is kept in the album, and a refused permission leads to the settings'] = async (phone) => {
  world.member = true
  await phone.open('packages/membership/card', {})
  await phone.tap('保存到相册')
  await until(() => phone.called('saveImageToPhotosAlbum').length === 1, '保存')
  assert.equal(phone.called('openSetting').length, 0)
  phone.wx.album = 'refused'
  await phone.tap('保存到相册')
  await until(() => phone.called('openSetting').length === 1, '去设置')
  world.member = false
}
scenarios['a poster is fetched in the member\'s name, kept in the album, and signed only when the member wants that'] = async (phone) => {
  world.member = true
  await phone.open('packages/membership/invite', {})
  await until(() => phone.called('downloadFile').length === 1, '画海报')
  assert.match(phone.called('downloadFile')[0].url, /share\/poster\?signed=none$/)
  await phone.tap('保存海报')
  await until(() => phone.called('saveImageToPhotosAlbum').length === 1, '保存')
  assert.equal(phone.called('saveImageToPhotosAlbum')[0].url, 'wxfile://tmp/picture.png')
  await phone.tap('写上我的姓名')
  await until(() => phone.called('downloadFile').length === 2, '再画一张')
  assert.match(phone.called('downloadFile')[1].url, /signed=name$/)
  phone.wx.album = 'refused'
  const before = phone.called('openSetting').length
  await phone.tap('保存海报')
  await until(() => phone.called('openSetting').length === before + 1, '去设置')
  phone.wx.line = 'cut'
  await phone.open('packages/membership/invite', {})
  await phone.seen('海报没有画出来')
  phone.wx.line = ''
  phone.wx.album = ''
  world.member = false
}
Object.assign(scenarios, reporting.scenarios)
// Last: from here on an officer is signed in on this phone.
Object.assign(scenarios, inspection.scenarios)

async function main() {
  const phone = new Phone(path.resolve(process.argv[2]), answer)
  // The framework reports a page that cannot be drawn only here.
  const broken = []
  console.error = (...parts) => broken.push(parts.map((part) => part?.stack ?? String(part)).join(' '))
  let failed = 0
  for (const [title, run] of Object.entries(scenarios)) {
    phone.wx.calls.length = 0
    broken.length = 0
    try {
      await run(phone)
      assert.deepEqual(broken, [])
      console.info(`  ✓ ${title}`)
    } catch (error) {
      failed += 1
      console.info(`  ✗ ${title}\n    ${error.message}\n    页面：${phone.text().slice(-300)}`)
    }
  }
  process.exit(failed ? 1 : 0)
}

main()
