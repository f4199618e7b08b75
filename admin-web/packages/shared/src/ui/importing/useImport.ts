import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, watch, type Ref } from 'vue'
import { useSubmit } from '../../composables/useSubmit'
import { isWorking, stepOf, type ImportChoice, type ImportJob, type ImportSource } from './types'

const ASK_MS = 1_000

/** One import on its way: where it stands, asked again while the server works, and every step the person may take. */
export function useImport(source: ImportSource, id: Ref<string | undefined>) {
  const client = useQueryClient()
  const keyOf = (jobId: string) => [...source.key, 'job', jobId]
  const request = useQuery({
    queryKey: computed(() => keyOf(id.value ?? '')),
    queryFn: ({ signal }) => source.get(id.value ?? '', signal),
    enabled: computed(() => Boolean(id.value)),
    refetchInterval: (query) => (isWorking(query.state.data) ? ASK_MS : false),
  })
  const job = computed(() => (id.value ? request.data.value : undefined))
  watch(() => job.value?.state, () => void client.invalidateQueries({ queryKey: [...source.key, 'list'] }))
  const progress = useQuery({
    queryKey: computed(() => [...source.key, 'progress', job.value?.task_id ?? '']),
    queryFn: ({ signal }) => source.progress(job.value?.task_id ?? '', signal),
    enabled: computed(() => isWorking(job.value) && Boolean(job.value?.task_id)),
    refetchInterval: ASK_MS,
  })

  function keep(now: ImportJob | undefined): ImportJob | undefined {
    if (now) {
      client.setQueryData(keyOf(now.id), now)
      void client.invalidateQueries({ queryKey: ['task'] })
      void client.invalidateQueries({ queryKey: [...source.key, 'list'] })
    }
    return now
  }

  const upload = useSubmit((key: string, file: File) => source.upload(key, file))
  const check = useSubmit((key: string, now: ImportJob, choice: ImportChoice) => source.check(key, now, choice))
  const commit = useSubmit((key: string, now: ImportJob, onlyCorrect: boolean) => source.commit(key, now, onlyCorrect))
  const cancel = useSubmit((key: string, now: ImportJob) => source.cancel(key, now))
  const withJob = async (work: (now: ImportJob) => Promise<ImportJob | undefined>) => (job.value ? keep(await work(job.value)) : undefined)

  return {
    job,
    step: computed(() => stepOf(job.value)),
    working: computed(() => isWorking(job.value)),
    percent: computed(() => progress.data.value ?? 0),
    loading: computed(() => Boolean(id.value) && request.isPending.value),
    error: computed(() => request.error.value),
    problem: computed(() => upload.error.value ?? check.error.value ?? commit.error.value ?? cancel.error.value),
    busy: computed(() => upload.busy.value || check.busy.value || commit.busy.value || cancel.busy.value),
    reload: () => void request.refetch(),
    upload: async (file: File) => keep(await upload.run(file)),
    check: (choice: ImportChoice) => withJob((now) => check.run(now, choice)),
    commit: (onlyCorrect: boolean) => withJob((now) => commit.run(now, onlyCorrect)),
    cancel: () => withJob((now) => cancel.run(now)),
  }
}
