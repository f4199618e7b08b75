import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useDraft } from '@unionhub/shared/composables/useDraft'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { createArticle, getArticle, pinArticle, publishArticle, updateArticle, withdrawArticle, type Article, type ArticleDraft } from '../api'

const BLANK = { column: 'rights', title: '', summary: '', body: '', source_name: '', cover_token: null as string | null }

/** One article at its desk: written, saved, published now or later, pinned, taken back. */
export function useArticle(id: () => string | undefined) {
  const router = useRouter()
  const request = useQuery({
    queryKey: computed(() => ['content', 'articles', 'detail', id()]),
    queryFn: ({ signal }) => getArticle(id() ?? '', signal),
    enabled: computed(() => Boolean(id())),
  })
  const article = computed(() => request.data.value)
  const form = reactive({ ...BLANK })
  const saved = ref(JSON.stringify(BLANK))
  const cover = ref<string | null>(null)
  const dirty = computed(() => JSON.stringify(form) !== saved.value)
  const actions = computed(() => article.value?.actions ?? [])
  const editable = computed(() => !id() || actions.value.includes('edit'))

  function take(found: Article): void {
    const { column, title, summary, body, source_name, cover_token } = found
    Object.assign(form, { column, title, summary, body, source_name, cover_token })
    saved.value = JSON.stringify(form)
    cover.value = found.cover_url
  }

  watch(article, (found) => found && take(found), { immediate: true })

  const whole = (): ArticleDraft => ({ ...form, title: form.title.trim() })
  const draft = useDraft({ name: () => `article.${id() ?? 'new'}`, form, ready: () => !id() || Boolean(article.value), dirty: () => dirty.value, over: () => article.value?.version ?? 0 })
  const work = useSubmit((key: string) => {
    const current = article.value
    return current ? updateArticle(current.id, whole(), current.version) : createArticle(key, whole())
  })

  /** Saves what was written; the saved article, or undefined when the server refused it. */
  async function save(): Promise<Article | undefined> {
    if (article.value && !dirty.value) return article.value
    const found = await work.run()
    if (!found) return undefined
    take(found)
    refresh(['content', 'articles'])
    if (!id()) await router.replace(`/content/articles/${found.id}`)
    return found
  }

  async function saveDraft(): Promise<void> {
    if (await save()) toast.done('草稿已保存')
  }

  async function change(act: (current: Article) => Promise<Article>, words: string): Promise<void> {
    const current = article.value
    if (!current) return
    try {
      take(await act(current))
      refresh(['content', 'articles'])
      toast.done(words)
    } catch (error) {
      toast.fail(error)
      void request.refetch()
    }
  }

  async function publish(at: string | null): Promise<boolean> {
    const current = editable.value ? await save() : article.value
    if (!current) return false
    try {
      take(await publishArticle(current.id, current.version, at))
      refresh(['content', 'articles'])
      toast.done(at ? '已设为定时发布' : '文章已发布')
      return true
    } catch (error) {
      toast.fail(error)
      return false
    }
  }

  async function withdraw(): Promise<void> {
    const reason = await ask({
      title: '撤下这篇文章？',
      text: '撤下后手机端立即看不到，可以修改后重新发布。',
      verb: '撤下文章',
      danger: true,
      reason: { label: '撤下原因', presets: ['内容有误', '内容过期', '改版重发'] },
    })
    if (reason !== null) await change((current) => withdrawArticle(current.id, current.version, reason), '文章已撤下')
  }

  const pin = () => change((current) => pinArticle(current.id, current.version, !current.pinned), article.value?.pinned ? '已取消置顶' : '已置顶')

  return { request, article, form, cover, dirty, draft, actions, editable, work, save, saveDraft, publish, withdraw, pin }
}
