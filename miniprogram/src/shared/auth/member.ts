import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, toApiError } from '@/shared/http'
import type { Account, MemberLogin } from '@/shared/http/types'
import { STORAGE } from '@/shared/config'
import { currentUrl, go, leaveTo, readStored, removeStored, runtime, wechatLoginCode, writeStored } from '@/shared/platform'
import { forgetKept, keep as keepCopy, lastKept } from '@/shared/net/kept'
import { useOutbox } from '@/shared/net/outbox'
import { useComfort } from '@/shared/site/comfort'
import { useConsents } from './consents'

/** `hint` says that a cookie may exist, so that a first-time visitor costs no call that must fail. */
interface Kept {
  token: string | null
  hint: boolean
  /** When this browser last left for WeChat's authorise page. */
  leftAt?: number
}

/** The account's own copy among what is kept for bad networks. */
const COPY = 'account'

/** Coming back from WeChat without a session within this time, the page must not send the person there again. */
const LEAVE_AGAIN_MS = 120_000

export const useMember = defineStore('member', () => {
  const kept = ref<Kept>(readStored<Kept>(STORAGE.member) ?? { token: null, hint: false })
  const account = ref<Account | null>(null)
  const csrf = ref<string | null>(null)
  /** The account is what this device last knew; the server has not confirmed it yet. */
  const remembered = ref(false)
  const signedIn = computed(() => account.value !== null)
  let restoring: Promise<boolean> | null = null

  function keep(next: Kept): void {
    kept.value = next
    if (next.token || next.hint || next.leftAt) writeStored(STORAGE.member, next)
    else removeStored(STORAGE.member)
  }

  /** Reads the session that this device still has; true when there is one. Never asks the person anything. */
  function restore(): Promise<boolean> {
    if (account.value && !remembered.value) return Promise.resolve(true)
    if (!kept.value.token && !kept.value.hint) return Promise.resolve(false)
    restoring ??= api
      .get('/member/account/me')
      .then((me) => {
        csrf.value = me.csrf_token
        adopt(me.account)
        // After WeChat's authorise page this is the first call as somebody: what was agreed before goes on record.
        void useConsents().send().catch(() => undefined)
        return true
      })
      .catch(recall)
      .finally(() => (restoring = null))
    return restoring
  }

  /** Without an answer the last known account serves for reading; anything else means that there is no session. */
  function recall(reason: unknown): boolean {
    if (!toApiError(reason).unanswered) return false
    const last = lastKept<Account>(COPY)
    if (!last) return false
    account.value = last.value
    remembered.value = true
    useOutbox().belongTo(last.value.id)
    return true
  }

  /** A session for what the person wants to do now: restored, silent by WeChat, or by leaving to a login page. */
  async function ensure(goal: string = currentUrl()): Promise<boolean> {
    if (await restore()) return true
    if (!(await useConsents().ask(['privacy']))) return false
    const where = runtime()
    if (where === 'mini') return loginByWechat()
    if (where === 'h5-wechat' && !leftRecently()) return leaveForWechat(goal)
    go(`/packages/account/login?return=${encodeURIComponent(goal)}`)
    return false
  }

  /** wx.login is a privacy call: without consent it is not made. */
  async function loginByWechat(): Promise<boolean> {
    if (!useConsents().privacyGiven) return false
    const code = await wechatLoginCode()
    await enter(await api.post('/member/account/sessions/wechat', { body: { code }, anonymous: true }))
    return true
  }

  function leftRecently(): boolean {
    return Date.now() - (kept.value.leftAt ?? 0) < LEAVE_AGAIN_MS
  }

  async function leaveForWechat(goal: string): Promise<boolean> {
    const return_to = `/m/#${goal}`
    const answer = await api.get('/member/account/wechat-oauth', { query: { return_to } })
    keep({ token: null, hint: true, leftAt: Date.now() })
    leaveTo(answer.authorize_url)
    return false
  }

  async function loginBySms(phone: string, code: string): Promise<void> {
    await enter(await api.post('/member/account/sessions/sms', { body: { phone, code }, anonymous: true }))
  }

  async function enter(login: MemberLogin): Promise<void> {
    csrf.value = login.csrf_token
    keep({ token: login.token, hint: true })
    adopt(login.account)
    const comfort = useComfort()
    // Neither record is worth failing a login for; both are tried again at the next one.
    await useConsents().send().catch(() => undefined)
    if (comfort.chosen && comfort.elder !== login.account.elder_mode) await saveElder(comfort.elder).catch(() => undefined)
  }

  function adopt(next: Account): void {
    account.value = next
    remembered.value = false
    keepCopy(COPY, next)
    useOutbox().belongTo(next.id)
    useComfort().adopt(next.elder_mode)
  }

  async function saveElder(elder_mode: boolean): Promise<void> {
    if (!account.value) return
    const me = await api.patch('/member/account/me', { body: { elder_mode } })
    account.value = me.account
  }

  async function logout(): Promise<void> {
    try {
      await api.delete('/member/account/sessions/current')
    } finally {
      useOutbox().forget()
      clear()
      removeStored(STORAGE.applyDraft)
      removeStored(STORAGE.workerDraft)
      keep({ token: null, hint: false })
      // The next person at this device is asked anew.
      useConsents().forget()
    }
  }

  function clear(): void {
    account.value = null
    csrf.value = null
    remembered.value = false
    useOutbox().belongTo('')
    forgetKept()
    keep({ token: null, hint: false, leftAt: kept.value.leftAt })
  }

  /** The next write asks for a fresh token. */
  function forgetCsrf(): void {
    csrf.value = null
    account.value = null
  }

  return { account, signedIn, kept, csrf, restore, ensure, leftRecently, loginByWechat, loginBySms, adopt, saveElder, logout, clear, forgetCsrf }
})
