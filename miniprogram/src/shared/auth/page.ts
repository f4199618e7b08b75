import { ref } from 'vue'
import { onPullDownRefresh, onShow } from '@dcloudio/uni-app'
import { useMember } from './member'

/** A page behind a session: what it reads is read again whenever it is shown or pulled down. */
export function useSessionPage(session: { restore: () => Promise<boolean> }, read: () => Promise<unknown>) {
  const checked = ref(false)

  async function refresh(): Promise<void> {
    if (await session.restore()) await read()
    checked.value = true
  }

  onShow(() => void refresh())
  onPullDownRefresh(async () => {
    await refresh()
    uni.stopPullDownRefresh()
  })
  return { checked, refresh }
}

/** The same for a member, who can sign in on the page itself. */
export function useMemberPage(read: () => Promise<unknown>) {
  const member = useMember()
  const { checked, refresh } = useSessionPage(member, read)

  async function signIn(): Promise<void> {
    if (await member.ensure()) await refresh()
  }

  return { member, checked, refresh, signIn }
}
