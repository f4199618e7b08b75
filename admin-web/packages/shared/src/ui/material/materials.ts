import { bytes } from '../../api/client'

/** A file that belongs to a record, to be looked at in place. */
export interface Material {
  url: string
  /** 订单截图第 1 张, 依据扫描件 … */
  name: string
  kind?: 'image' | 'pdf'
}

/** Pictures of one sort, numbered as people speak of them. */
export const numbered = (urls: readonly string[], name: string): Material[] => urls.map((url, i) => ({ url, name: `${name}第 ${i + 1} 张` }))

/** A file whose address does not say what it is. */
export async function asMaterial(url: string, name: string): Promise<Material> {
  const { type } = await bytes(url)
  return { url, name, kind: type === 'application/pdf' ? 'pdf' : 'image' }
}
