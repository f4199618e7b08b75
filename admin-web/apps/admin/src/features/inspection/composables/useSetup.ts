import { computed, ref, shallowRef } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { download, saveBlob } from '@unionhub/shared/composables/download'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { TEMPLATE_PATH, carryOutSetup, checkSetup, type SetupResult } from '../api/officers'

export const PASSWORDS_NAME = '快办人员初始密码.xlsx'

/** A workbook on its way: chosen, tried, carried out. The file stays in the page, the server keeps nothing of a trial. */
export function useSetup() {
  const file = shallowRef<File>()
  const result = shallowRef<SetupResult>()
  const passwords = shallowRef<Blob>()
  const finished = ref(false)
  const trial = useSubmit((_key: string, chosen: File) => checkSetup(chosen))
  const work = useSubmit((_key: string, chosen: File) => carryOutSetup(chosen))

  async function choose(chosen: File): Promise<void> {
    file.value = chosen
    result.value = undefined
    work.clear()
    result.value = await trial.run(chosen)
  }

  async function carryOut(): Promise<void> {
    if (!file.value) return
    const made = await work.run(file.value)
    if (!made) return
    passwords.value = made
    finished.value = true
    refresh(['inspection'])
    save()
  }

  function save(): void {
    if (passwords.value) saveBlob(passwords.value, PASSWORDS_NAME)
  }

  function again(): void {
    file.value = result.value = passwords.value = undefined
    finished.value = false
    trial.clear()
    work.clear()
  }

  return {
    file,
    result,
    finished,
    error: computed(() => work.error.value ?? trial.error.value),
    busy: computed(() => trial.busy.value || work.busy.value),
    ready: computed(() => Boolean(result.value && result.value.problem_count === 0)),
    template: () => download(TEMPLATE_PATH, '快办单位与人员模板.xlsx'),
    choose,
    carryOut,
    save,
    again,
  }
}
