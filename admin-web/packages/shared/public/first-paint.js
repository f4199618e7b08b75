/* Runs before the first paint, so that neither a dark page nor another theme flashes up in the wrong colours. */
;(function () {
  var root = document.documentElement
  function remembered(key) {
    try {
      return JSON.parse(localStorage.getItem(key))
    } catch {
      return null
    }
  }
  var look = remembered('uh.all.appearance')
  var dark = look === 'dark' || (look === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  root.classList.toggle('dark', dark)
  // The server writes the theme of the installation into the page; a plain file server cannot, so the last answer stands in.
  var site = remembered('uh.all.site')
  if (!root.hasAttribute('data-site') && site && site.theme) root.setAttribute('data-theme', site.theme)
})()
