import { onBeforeUnmount, onMounted } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { ask } from './useAsk'

/** Asks before a half-written form is thrown away. */
export function useDirtyGuard(dirty: () => boolean): void {
  const unload = (event: BeforeUnloadEvent) => {
    if (dirty()) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', unload))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', unload))
  onBeforeRouteLeave(async () => {
    if (!dirty()) return true
    const answer = await ask({ title: '放弃未保存的修改？', text: '离开后，刚才填写的内容不会保留。', verb: '放弃修改', danger: true })
    return answer !== null
  })
}
