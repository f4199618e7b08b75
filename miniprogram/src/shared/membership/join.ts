import { ref } from 'vue'
import { canScan, go, scanCode, toast } from '@/shared/platform'
import { tokenFromText } from './launch'
import { PAGES } from './words'

/** "扫码入会" wherever it stands: WeChat's scanner in the mini-program, the explaining sheet on H5. */
export function useJoin() {
  const sheet = ref(false)

  async function join(): Promise<void> {
    if (!canScan()) {
      sheet.value = true
      return
    }
    const text = await scanCode()
    if (text === null) return
    const token = tokenFromText(text)
    if (token) go(PAGES.landing(token))
    else toast('这不是工会的入会码，请扫描单位工会海报上的二维码')
  }

  return { sheet, join }
}
