// Writes src/shared/http/schema.d.ts from the OpenAPI document named by $UNIONHUB_OPENAPI: only what the phone side calls.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const WANTED = [
  '/public/',
  '/member/',
  '/staff/account/me',
  '/staff/content/consultations',
  '/staff/account/password',
  '/staff/account/sessions',
  '/staff/inbox/',
  '/staff/inspection/cases',
  '/staff/inspection/grids',
  '/staff/inspection/inspectors',
  '/staff/membership/applications',
  '/staff/membership/leaves',
  '/staff/membership/transfers',
  '/staff/membership/verifications',
  '/staff/membership/placements',
  '/staff/org/directory',
]

const source = process.env.UNIONHUB_OPENAPI
if (!source || !existsSync(source)) {
  console.error('请用 UNIONHUB_OPENAPI 指明 OpenAPI 文件（python -m unionhub openapi 的输出）')
  process.exit(1)
}

const document = JSON.parse(readFileSync(source, 'utf8'))
document.paths = Object.fromEntries(
  Object.entries(document.paths).filter(([path]) => WANTED.some((prefix) => path.startsWith(`/api/v1${prefix}`))),
)
for (const operations of Object.values(document.paths)) {
  for (const operation of Object.values(operations)) {
    // Every failure has one shape, which the client turns into an ApiError.
    for (const status of Object.keys(operation.responses ?? {})) {
      if (!/^[23]/.test(status)) delete operation.responses[status]
    }
  }
}

/** Names of all schemas that these paths reach, directly or through others. */
function reachable(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((item) => reachable(item, found))
  else if (node && typeof node === 'object') {
    const name = typeof node.$ref === 'string' ? node.$ref.split('/').pop() : null
    if (name && !found.has(name)) {
      found.add(name)
      reachable(document.components.schemas[name], found)
    }
    Object.values(node).forEach((item) => reachable(item, found))
  }
  return found
}
const schemas = reachable(document.paths)
document.components = {
  ...document.components,
  schemas: Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => schemas.has(name))),
}

const target = resolve(dirname(fileURLToPath(import.meta.url)), '../src/shared/http/schema.d.ts')
const tree = await openapiTS(document, { alphabetize: true, defaultNonNullable: false })
writeFileSync(target, `/* Generated from the OpenAPI document by "npm run types". Do not edit. */\n${astToString(tree)}`)
console.info('已写好 src/shared/http/schema.d.ts')
