import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api } from '@/shared/http'
import type { StaffCredentials, StaffMe } from '@/shared/http/types'
import { STORAGE } from '@/shared/config'
import { readStored, removeStored, writeStored } from '@/shared/platform'

interface Kept {
  token: string | null
  hint: boolean
  /** Someone has signed in as an officer here before: the tab stays after the session has ended. */
  officer: boolean
}

const NOBODY: Kept = { token: null, hint: false, officer: false }

/** An officer's own session beside the member's: other token or cookie, other idle rule (15 minutes). */
export const useStaff = defineStore('staff', () => {
  const kept = ref<Kept>(readStored<Kept>(STORAGE.staff) ?? NOBODY)
  const me = ref<StaffMe | null>(null)
  const csrf = ref<string | null>(null)
  const openTodos = ref(0)
  /** Set when the server ended the session, so that the page can say why it asks again. */
  const timedOut = ref(false)
  const signedIn = computed(() => me.value !== null)
  const isOfficer = computed(() => kept.value.officer)

  function keep(next: Kept): void {
    kept.value = next
    if (next.officer) writeStored(STORAGE.staff, next)
    else removeStored(STORAGE.staff)
  }

  async function restore(): Promise<boolean> {
    if (me.value) return true
    if (!kept.value.token && !kept.value.hint) return false
    try {
      adopt(await api.get('/staff/account/me'))
      return true
    } catch {
      return false
    }
  }

  async function login(credentials: StaffCredentials): Promise<StaffMe> {
    let client: 'web' | 'mini' = 'web'
    // #ifdef MP-WEIXIN
    client = 'mini'
    // #endif
    const answer = await api.post('/staff/account/sessions', { body: { ...credentials, client }, anonymous: true })
    keep({ token: answer.token, hint: true, officer: true })
    timedOut.value = false
    adopt(answer)
    return answer
  }

  function adopt(next: StaffMe): void {
    me.value = next
    csrf.value = next.csrf_token
  }

  async function actAs(capacityId: string): Promise<void> {
    adopt(await api.post('/staff/account/sessions/current/capacity', { body: { capacity_id: capacityId } }))
  }

  async function refreshCount(): Promise<void> {
    if (!me.value) return
    const summary = await api.get('/staff/inbox/summary')
    openTodos.value = summary.open
  }

  function can(permission: string): boolean {
    return me.value?.permissions.includes(permission) ?? false
  }

  async function logout(): Promise<void> {
    try {
      await api.delete('/staff/account/sessions/current')
    } finally {
      end(NOBODY)
      timedOut.value = false
    }
  }

  function expire(): void {
    timedOut.value = me.value !== null || timedOut.value
    end({ ...kept.value, token: null, hint: false })
  }

  function end(next: Kept): void {
    me.value = null
    csrf.value = null
    openTodos.value = 0
    keep(next)
  }

  /** The next write asks for a fresh token. */
  function forgetCsrf(): void {
    csrf.value = null
    me.value = null
  }

  return { me, kept, csrf, openTodos, timedOut, signedIn, isOfficer, restore, login, actAs, refreshCount, can, logout, expire, forgetCsrf }
})
