// Scenarios on the compiled mini-program: the scanned landing page and the application form, driven by taps.
const assert = require('node:assert/strict')
const path = require('node:path')
const { Phone, until } = require('./simulate.cjs')

const { DOCUMENTS, answer } = require('./answers.cjs')

const scenarios = {
  'a scanned ordinary link opens the landing page of its union': async (phone) => {
    await phone.open('packages/membership/landing', { q: encodeURIComponent('https://union.example/j/token_0001') })
    await phone.seen('测试单位工会')
    await phone.tap('申请加入')
    assert.equal(phone.called('navigateTo').at(-1).url, '/packages/membership/apply?t=token_0001')
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
  ['pages/approval/index', {}, '审核人员登录'],
  ['pages/messages/index', {}, '入会申请有结果了'],
  ['pages/me/index', {}, '长辈版'],
  ['packages/membership/result', { id: '701' }, '申请已提交'],
  ['packages/membership/applications', {}, '测试单位工会'],
  ['packages/membership/progress', { id: '701' }, '撤销申请'],
  ['packages/membership/card', {}, '您还不是工会会员'],
  ['packages/officer/login', {}, '忘记密码'],
  ['packages/officer/password', {}, '再填一次新密码'],
  ['packages/officer/review', { id: '701' }, '请重新登录审核身份'],
  ['packages/officer/consultation', { id: '801' }, '请重新登录审核身份'],
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
      console.info(`  ✗ ${title}\n    ${error.message}\n    页面：${phone.text().slice(0, 300)}`)
    }
  }
  process.exit(failed ? 1 : 0)
}

main()
