import { toast } from '@/shared/platform'
import { useMember } from '@/shared/auth'
import { useComfort } from './comfort'

/** Switches 长辈版 at once; the account follows when someone is signed in. */
export async function switchElder(on: boolean): Promise<void> {
  useComfort().set(on)
  try {
    await useMember().saveElder(on)
  } catch {
    toast('已在这台手机上切换，联网后再同步')
  }
}
