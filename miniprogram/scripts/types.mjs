// Writes src/shared/http/schema.d.ts from the OpenAPI document named by $UNIONHUB_OPENAPI.
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const source = process.env.UNIONHUB_OPENAPI
if (!source || !existsSync(source)) {
  console.error('请用 UNIONHUB_OPENAPI 指明 OpenAPI 文件（python -m unionhub openapi 的输出）')
  process.exit(1)
}
const target = resolve(dirname(fileURLToPath(import.meta.url)), '../src/shared/http/schema.d.ts')
const tree = await openapiTS(pathToFileURL(resolve(source)), { alphabetize: true })
writeFileSync(target, `/* Generated from the OpenAPI document by "npm run types". Do not edit. */\n${astToString(tree)}`)
console.info('已写好 src/shared/http/schema.d.ts')
