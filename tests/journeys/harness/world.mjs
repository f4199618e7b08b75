// The started platform: its addresses, its demo accounts, and the simulator's control desk.
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'

const demo = JSON.parse(readFileSync(process.env.UNIONHUB_JOURNEY_DEMO_FILE, 'utf8'))

export const baseUrl = demo.base_url
export const simulatorUrl = demo.simulator_url
/** What the home union's poster carries. */
export const joinUrl = demo.join_url
/** What the district's code for reports carries. */
export const reportUrl = demo.report_url

/** The demo account that all the given fields match, e.g. `{ audience: 'staff', role: '工会管理员' }`. */
export function account(wanted) {
  const found = demo.accounts.find((one) => Object.entries(wanted).every(([key, value]) => one[key] === value))
  if (!found) throw new Error(`demo.json names no account like ${JSON.stringify(wanted)}`)
  return found
}

export const accounts = demo.accounts

async function desk(method, path, body) {
  const reply = await fetch(`${simulatorUrl}/simulator/api${path}`, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body)
  })
  if (!reply.ok) throw new Error(`simulator ${method} ${path}: ${reply.status} ${await reply.text()}`)
  return reply.status === 204 ? null : reply.json()
}

const codeReadAt = new Map()

export const simulator = {
  users: () => desk('GET', '/users'),
  addUser: (user) => desk('POST', '/users', user),
  messages: (userId) => desk('GET', `/messages?user_id=${userId}`),
  register: (person) => desk('POST', '/registry', { name: person.name, id_card: person.idCard }),
  fault: (target, kind, count = 1) => desk('POST', '/faults', { target, kind, count }),
  clearFaults: () => desk('DELETE', '/faults'),

  /** The newest code sent to a phone that nobody has read yet; waits for its delivery. What else comes by SMS meanwhile is no code. */
  async smsCode(phone, seconds = 10) {
    for (let tries = 0; tries < seconds * 5; tries += 1) {
      const { items = [] } = await desk('GET', `/sms?phone=${phone}`)
      const fresh = items.find(({ text, at }) => /\d{4,8}/.test(text) && !(at <= (codeReadAt.get(phone) ?? '')))
      if (fresh) {
        codeReadAt.set(phone, fresh.at)
        return fresh.text.match(/\d{4,8}/)[0]
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error('no SMS arrived within the time')
  }
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const GIVEN = '安邦晨达恩帆光浩杰凯乐明宁鹏琪荣山涛伟欣远泽舟子衡嘉景坤朗沐楠启瑞思桐维熙'

/** A name that hardly anybody of an earlier walk over the same installation has. */
export const freshName = (beginning) => beginning + GIVEN[randomInt(GIVEN.length)] + GIVEN[randomInt(GIVEN.length)]

/** A person who cannot exist: county code 99, a mobile number of a block no carrier sells, valid check digit. */
export function inventPerson(name) {
  const digits = (count) => Array.from({ length: count }, () => randomInt(10)).join('')
  const body = `320199${1970 + randomInt(30)}0${1 + randomInt(9)}${10 + randomInt(18)}${digits(3)}`
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * WEIGHTS[place], 0)
  return { name, idCard: body + '10X98765432'[sum % 11], phone: `1380000${digits(4)}` }
}
