/**
 * H5: hears when the address of this page is changed by hand or by a link from outside, which the framework takes for the
 * page that is already open. Gives the way to stop.
 */
export function watchQuery(path: string, heard: (query: Record<string, string>) => void): () => void {
  // #ifdef H5
  const read = () => {
    const [page, query = ''] = window.location.hash.slice(1).split('?')
    if (page === path) heard(Object.fromEntries(new URLSearchParams(query)))
  }
  window.addEventListener('hashchange', read)
  return () => window.removeEventListener('hashchange', read)
  // #endif
  // #ifdef MP-WEIXIN
  void [path, heard]
  return () => undefined
  // #endif
}
