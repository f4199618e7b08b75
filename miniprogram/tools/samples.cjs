// Answers as the server's types promise them, made from schema.d.ts. A shape that is `full` has everything once, another nothing that
// may be missing; of several words for a state it takes the first, or with `last` the last.
const path = require('node:path')
const ts = require(path.join(__dirname, '../node_modules/typescript'))

const SCHEMA = path.join(__dirname, '../src/shared/http/schema.d.ts')
const TIME = '2026-11-20T02:00:00Z'
const DEEPEST = 10

const checker = (() => {
  const program = ts.createProgram([SCHEMA], { strict: true, types: [] })
  return { types: program.getTypeChecker(), file: program.getSourceFile(SCHEMA) }
})()

function exported(name) {
  const { types, file } = checker
  const symbol = types.getExportsOfModule(types.getSymbolAtLocation(file)).find((one) => one.name === name)
  return types.getDeclaredTypeOfSymbol(symbol)
}

const property = (type, name) => {
  const symbol = type && checker.types.getPropertyOfType(type, name)
  return symbol && checker.types.getTypeOfSymbol(symbol)
}

/** Templates with the fewest parameters first, so that `/notices/read-all` is not a notice called read-all. */
const templates = checker.types
  .getPropertiesOfType(exported('paths'))
  .map(({ name }) => ({ name, holes: name.split('{').length - 1, fits: new RegExp(`^${name.replace(/\{\w+\}/g, '[^/]+')}$`) }))
  .sort((one, other) => one.holes - other.holes)

function text(name) {
  if (name === 'at' || name.endsWith('_at')) return TIME
  if (name.endsWith('_on') || name.endsWith('_date')) return TIME.slice(0, 10)
  if (name === 'id' || name.endsWith('_id')) return '1'
  if (name.endsWith('url')) return '/picture.png'
  return '示例'
}

const isMissing = (type) => Boolean(type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))

function sample(type, shape, name = '', depth = 0) {
  const { full, last } = shape
  if (type.isUnion()) {
    const present = type.types.filter((one) => !isMissing(one))
    if (present.length < type.types.length && !full) return null
    if (present.some((one) => one.flags & ts.TypeFlags.BooleanLiteral)) return full
    return present.length > 0 ? sample(present.at(last ? -1 : 0), shape, name, depth) : null
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value
  if (type.flags & ts.TypeFlags.StringLike) return text(name)
  if (type.flags & ts.TypeFlags.NumberLike) return full ? 1 : 0
  if (type.flags & ts.TypeFlags.BooleanLike) return full
  if (!(type.flags & ts.TypeFlags.Object) || depth > DEEPEST) return null
  if (checker.types.isArrayType(type)) return full ? [sample(checker.types.getTypeArguments(type)[0], shape, name, depth + 1)] : []
  return Object.fromEntries(
    checker.types.getPropertiesOfType(type).map((one) => [one.name, sample(checker.types.getTypeOfSymbol(one), shape, one.name, depth + 1)]),
  )
}

/** What the server answers to this call; null when it knows no such address. */
function sampleAnswer(method, pathname, shape) {
  const template = templates.find(({ fits }) => fits.test(`/api/v1${pathname}`))
  const operation = template && property(property(exported('paths'), template.name), method.toLowerCase())
  const responses = property(operation, 'responses')
  for (const status of [200, 201, 202]) {
    const body = property(property(property(responses, String(status)), 'content'), 'application/json')
    if (body) return { status, body: sample(body, shape) }
  }
  return operation ? { status: 204, body: null } : null
}

module.exports = { sampleAnswer }
