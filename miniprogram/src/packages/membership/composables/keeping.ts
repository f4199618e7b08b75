import { askOnce, openPermissions, savePicture, toast } from '@/shared/platform'

/** Saves a picture and says how it went; after a refused permission it explains what for, and leads to where it is given again. */
export async function keepPicture(source: string, name: string, otherwise: string): Promise<void> {
  const saved = await savePicture(source, name)
  // #ifdef MP-WEIXIN
  if (saved === 'saved') toast('已保存到手机相册')
  // #endif
  // #ifdef H5
  if (saved === 'saved') toast('已开始保存，在下载或相册里查看')
  // #endif
  if (saved === 'failed') toast(`没有保存，${otherwise}`)
  if (saved !== 'refused') return
  if (await askOnce('没有保存到相册', '保存图片需要“添加到相册”的权限，之前没有允许。点“去设置”打开这一项，回来再保存一次。', '去设置')) openPermissions()
}
