// The app shell without a network. Answers of the API never pass through here: nothing a person reads can be stale because of it.
const CACHE = `uh-shell-${'VERSION'}`
const FILES = [/* FILES */]
const PAGE_WAIT_MS = 4000
const root = new URL('./', self.location).pathname

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('uh-shell-') && name !== CACHE
  const tidy = async () => Promise.all((await caches.keys()).filter(old).map((name) => caches.delete(name)))
  // The very first visit is served from here on too; later versions wait until no page of the old one is open.
  event.waitUntil(tidy().then(() => self.clients.claim()))
})

/** Files whose names change with their content. */
async function asset(request) {
  const cache = await caches.open(CACHE)
  const known = await cache.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** The page itself: what the server has now, and the kept one when it does not answer in time. */
async function page(request) {
  const kept = () => caches.open(CACHE).then((cache) => cache.match('./'))
  const late = new Promise((resolve) => setTimeout(resolve, PAGE_WAIT_MS, null))
  const asked = fetch(request).catch(() => null)
  const answer = await Promise.race([asked, late])
  if (answer && answer.status < 500) return answer
  return (await kept()) ?? answer ?? (await asked) ?? Response.error()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(root)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (url.pathname.startsWith(`${root}assets/`)) event.respondWith(asset(request))
})
