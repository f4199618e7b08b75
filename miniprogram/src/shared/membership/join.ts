import { ref } from 'vue'
import { REPORT_PAGES } from '@/shared/inspection/words'
import { askOnce, canScan, go, scanCode } from '@/shared/platform'
import { readCode } from './launch'
import { PAGES } from './words'

/** Opens what a code stands for; a sentence for the person where it is none of ours. */
export function openCode(text: string): string | null {
  const code = readCode(text)
  if (code.kind === 'foreign') return `扫到的是${code.what}，不是工会的入会码。入会码印在单位工会的海报上，中间有工会标志。`
  go(code.kind === 'report' ? REPORT_PAGES.report(code.token) : PAGES.landing(code.token, code.host))
  return null
}

/** "扫码入会" wherever it stands: WeChat's scanner in the mini-program, the explaining sheet on H5. */
export function useJoin() {
  const sheet = ref(false)

  async function join(): Promise<void> {
    if (!canScan()) {
      sheet.value = true
      return
    }
    const text = await scanCode()
    const wrong = text === null ? null : openCode(text)
    if (wrong && (await askOnce('没有认出入会码', wrong, '重新扫码'))) await join()
  }

  return { sheet, join }
}
