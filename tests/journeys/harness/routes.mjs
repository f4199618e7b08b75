// Every page of the three faces, read from the routers and from pages.json themselves: a new page is known without being told.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const APPS = join(ROOT, 'admin-web/apps')

/** Only the files that declare routes are run; whatever else they import is a stand-in that answers anything. */
const DECLARES = /\/src\/(app\/(router|features?)|features\/[\w-]+\/(index|permissions|parts\/\w+))\.ts$/

const anything = () =>
  new Proxy(function () {}, {
    get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === 'then' || key === Symbol.iterator ? undefined : anything()),
    apply: () => anything()
  })

const vueRouter = {
  createRouter: ({ routes }) => ({ routes, beforeEach() {}, afterEach() {}, onError() {} }),
  createWebHistory: () => null
}

/** Runs a TypeScript module of an app that declares routes, and those it imports. */
function loader() {
  const { transpileModule, ModuleKind, ScriptTarget } = createRequire(join(ROOT, 'admin-web/package.json'))('typescript')
  const loaded = new Map()
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file).exports
    const module = { exports: {} }
    loaded.set(file, module)
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true }
    const { outputText } = transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options })
    new Function('require', 'module', 'exports', outputText)((path) => imported(path, dirname(file)), module, module.exports)
    return module.exports
  }
  const imported = (path, folder) => {
    if (path === 'vue-router') return vueRouter
    const found = path.startsWith('.') && [`${path}.ts`, `${path}/index.ts`].map((name) => resolve(folder, name)).find(existsSync)
    return found && DECLARES.test(found.replaceAll('\\', '/')) ? load(found) : anything()
  }
  return load
}

function flat(records, above = '', needed = []) {
  return records.flatMap((record) => {
    const route = record.path.startsWith('/') ? record.path : `${above}/${record.path}`
    const permissions = [...needed, ...(record.meta?.permission ? [record.meta.permission] : [])]
    const own = record.component && !route.includes('*') ? [{ route, title: record.meta?.title ?? '', permissions, bare: Boolean(record.meta?.bare) }] : []
    return [...own, ...flat(record.children ?? [], route, permissions)]
  })
}

/** Pages of the phone face. */
function phonePages() {
  const { pages, subPackages = [] } = JSON.parse(readFileSync(join(ROOT, 'miniprogram/src/pages.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''))
  const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => ({ ...page, path: `${root}/${page.path}` })))]
  return all.map(({ path, style }) => ({ route: `/${path}`, title: style?.navigationBarTitleText ?? '', permissions: [] }))
}

/** `{ face, route, title, permissions }` of all pages that are declared; the permissions are those the router's guard asks for. */
export function declaredPages() {
  const spa = (app) => flat(loader()(join(APPS, app, 'src/app/router.ts')).router.routes)
  const named = (face, list) => list.map((page) => ({ face, ...page }))
  return [...named('admin', spa('admin')), ...named('enterprise', spa('enterprise')), ...named('m', phonePages())]
}
