import { API_ORIGIN, API_PREFIX } from '@/shared/config'
import { http } from './instance'

/** Where an image finds an own picture again: the browser's cookie opens its address, the mini-program fetches it with its token. */
export async function picturePath(path: string): Promise<string> {
  // #ifdef MP-WEIXIN
  void [API_ORIGIN, API_PREFIX]
  return http.picture(path)
  // #endif
  // #ifdef H5
  void http
  return Promise.resolve(API_ORIGIN + API_PREFIX + path)
  // #endif
}
