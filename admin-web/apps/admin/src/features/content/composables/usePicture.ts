import { ref } from 'vue'
import { uploadFile } from '@unionhub/shared/api/upload'
import { toast } from '@unionhub/shared/composables/toast'
import { addPicture, type Picture } from '../api'

const TYPES = ['image/jpeg', 'image/png', 'image/webp']
const MOST = 5 * 1024 * 1024

/** Sends a picture for articles: uploaded, judged, then open by its own address. */
export function usePicture() {
  const sending = ref(false)

  async function send(file: File): Promise<Picture | null> {
    if (!TYPES.includes(file.type) || file.size > MOST) {
      toast.warn('请选择 5 MB 以内的 JPG、PNG 或 WebP 图片')
      return null
    }
    sending.value = true
    try {
      const { id } = await uploadFile('content.article_image', file)
      return await addPicture(id)
    } catch (error) {
      toast.fail(error)
      return null
    } finally {
      sending.value = false
    }
  }

  /** Opens the file chooser. */
  function choose(): Promise<Picture | null> {
    return new Promise((resolve) => {
      const input = Object.assign(document.createElement('input'), { type: 'file', accept: TYPES.join(',') })
      input.addEventListener('change', () => {
        const file = input.files?.[0]
        void (file ? send(file).then(resolve) : resolve(null))
      })
      input.addEventListener('cancel', () => resolve(null))
      input.click()
    })
  }

  return { sending, send, choose }
}
