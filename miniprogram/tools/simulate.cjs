// Runs compiled pages of the mini-program in jsdom: answers come from a table, taps are real touch events.
const { existsSync } = require('node:fs')
const path = require('node:path')
const { JSDOM } = require('jsdom')

/** Everything of `wx` that the pages touch, with memory for storage and a log of what was called. */
function fakeWx(answer) {
  const storage = new Map()
  const calls = []
  const note = (name) => (options = {}) => {
    calls.push({ name, url: options.url })
    options.success?.({})
    options.complete?.({})
  }
  const known = {
    calls,
    storage,
    getStorageSync: (key) => storage.get(key) ?? '',
    setStorageSync: (key, value) => storage.set(key, value),
    removeStorageSync: (key) => storage.delete(key),
    getWindowInfo: () => ({ statusBarHeight: 20, windowWidth: 390 }),
    getSystemInfoSync: () => ({ statusBarHeight: 20, windowWidth: 390, platform: 'devtools', SDKVersion: '3.5.0', language: 'zh_CN' }),
    getMenuButtonBoundingClientRect: () => ({ left: 300, top: 24, right: 380, bottom: 56, width: 80, height: 32 }),
    getLaunchOptionsSync: () => ({ path: '', query: {} }),
    getEnterOptionsSync: () => ({ path: '', query: {} }),
    canIUse: () => true,
    login(options) {
      calls.push({ name: 'login' })
      options.success({ code: 'login-code' })
    },
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({ writeFile: (options) => options.success({}) }),
    saveImageToPhotosAlbum(options) {
      calls.push({ name: 'saveImageToPhotosAlbum', url: options.filePath })
      if (known.album === 'refused') options.fail({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
      else options.success({})
    },
    downloadFile(options) {
      calls.push({ name: 'downloadFile', url: options.url, header: options.header })
      setTimeout(() => (known.line === 'cut' ? options.fail({ errMsg: 'downloadFile:fail timeout' }) : options.success({ statusCode: 200, tempFilePath: 'wxfile://tmp/picture.png' })), 1)
      return { onProgressUpdate() {} }
    },
    showModal(options) {
      calls.push({ name: 'showModal', title: options.title })
      options.success({ confirm: true })
    },
    requestSubscribeMessage(options) {
      calls.push({ name: 'requestSubscribeMessage', templates: options.tmplIds })
      if (known.subscribing === 'off') options.fail({ errCode: 20004, errMsg: 'requestSubscribeMessage:fail' })
      else options.success(Object.fromEntries(options.tmplIds.map((id) => [id, known.subscribing ?? 'accept'])))
    },
    request(options) {
      const { method, url, data, header } = options
      calls.push({ name: 'request', method, url, data, header })
      const { pathname, searchParams } = new URL(url)
      const reply = answer(method, pathname.replace('/api/v1', ''), searchParams)
      setTimeout(() => {
        if (reply.offline) options.fail?.({ errMsg: 'request:fail timeout' })
        else options.success?.({ statusCode: reply.status ?? 200, data: JSON.stringify(reply.body ?? null), header: {} })
        options.complete?.({})
      }, 1)
      return { abort() {} }
    },
  }
  for (const name of ['navigateTo', 'redirectTo', 'switchTab', 'navigateBack', 'showToast', 'setKeepScreenOn', 'stopPullDownRefresh', 'makePhoneCall', 'openSetting', 'onNetworkStatusChange', 'offNetworkStatusChange', 'getNetworkType']) {
    known[name] = note(name)
  }
  return new Proxy(known, { get: (target, name) => (name in target ? target[name] : undefined), has: (target, name) => name in target })
}

function install(answer) {
  const dom = new JSDOM('<!DOCTYPE html><html><head></head><body></body></html>', { pretendToBeVisual: true, url: 'http://localhost/' })
  for (const key of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'Event', 'CustomEvent']) {
    Object.defineProperty(global, key, { value: key === 'window' ? dom.window : dom.window[key], configurable: true, writable: true })
  }
  global.requestAnimationFrame = dom.window.requestAnimationFrame
  const wx = fakeWx(answer)
  global.wx = wx
  global.App = (options) => {
    global.__app = options
    return options
  }
  global.getApp = () => global.__app
  global.Page = () => undefined
  global.__pages = []
  global.getCurrentPages = () => global.__pages
  return { dom, wx }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(check, what) {
  for (let i = 0; i < 100; i++) {
    const found = check()
    if (found) return found
    await wait(20)
  }
  throw new Error(`等了 2 秒也没有出现：${what}`)
}

/** Loads the app once, then opens pages in it. */
class Phone {
  /** `stored`: what this phone remembers from earlier. */
  constructor(root, answer, stored = {}) {
    this.root = root
    // The framework puts its own object over the global `wx`, so ours is kept here.
    const { dom, wx } = install(answer)
    this.dom = dom
    this.wx = wx
    for (const [key, value] of Object.entries(stored)) wx.storage.set(key, JSON.stringify(value))
    // Needs the globals above.
    this.simulate = require('miniprogram-simulate')
    require(path.join(root, 'app.js'))
    global.__app.onLaunch?.call(global.__app, { path: '', query: {} })
  }

  async open(page, query) {
    const file = path.join(this.root, page)
    if (!existsSync(`${file}.js`)) throw new Error(`没有编译出页面 ${page}`)
    const id = this.simulate.load(file, 'main', { rootPath: this.root })
    const component = this.simulate.render(id)
    const parent = document.createElement('div')
    document.body.replaceChildren(parent)
    component.instance.route = page
    component.instance.options = query
    global.__pages = [component.instance]
    component.attach(parent)
    component.instance.onLoad?.(query)
    component.instance.onShow?.()
    component.instance.onReady?.()
    this.parent = parent
    this.page = component
    return component
  }

  text() {
    return (this.parent?.textContent ?? '').replace(/\s+/g, ' ')
  }

  seen(text) {
    return until(() => this.text().includes(text), text)
  }

  /** The smallest element that holds exactly this text. */
  find(text) {
    const all = [...this.parent.querySelectorAll('*')].filter((element) => element.textContent.trim() === text)
    return all[all.length - 1]
  }

  async tap(text) {
    await this.touch(await until(() => this.find(text), text))
  }

  /** Where a sheet's button has the same words as the page's: the one drawn last, which lies on top. */
  async tapLast(text) {
    const fits = () => [...this.parent.querySelectorAll('wx-button')].filter((element) => element.textContent.trim() === text)
    await this.touch((await until(() => fits().length && fits(), text)).at(-1))
  }

  async touch(element) {
    const point = [{ pageX: 0, pageY: 0 }]
    for (const [name, touches] of [['touchstart', point], ['touchend', []]]) {
      const event = new this.dom.window.Event(name, { bubbles: true, cancelable: true })
      Object.assign(event, { touches, changedTouches: point })
      element.dispatchEvent(event)
    }
    await wait(60)
  }

  /** Types into the n-th field of the page. */
  async type(index, value) {
    const field = await until(() => this.parent.querySelectorAll('wx-input')[index], `第 ${index + 1} 个输入框`)
    this.page._triggerExparserEvent({ target: field }, 'input', { value })
    await wait(40)
  }

  /** Writes into the n-th text area of the page. */
  async write(index, value) {
    const field = await until(() => this.parent.querySelectorAll('wx-textarea')[index], `第 ${index + 1} 个文本框`)
    this.page._triggerExparserEvent({ target: field }, 'input', { value })
    await wait(40)
  }

  called(name) {
    return this.wx.calls.filter((call) => call.name === name)
  }

  requested(method, url) {
    return this.called('request').filter((call) => call.method === method && call.url.endsWith(url))
  }
}

module.exports = { Phone, until }
