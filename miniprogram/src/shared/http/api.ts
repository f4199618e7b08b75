import type { Query } from './client'
import { http } from './instance'
import type { paths } from './schema'

/** The server's paths without their common beginning. */
type Api = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : never]: paths[P] }
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'
type PathOf<V extends Verb> = { [P in keyof Api]: Api[P] extends { [K in V]: object } ? P : never }[keyof Api]
type Operation<V extends Verb, P extends keyof Api> = Api[P] extends { [K in V]: infer O } ? O : never

type Content<R> = R extends { content: { 'application/json': infer Body } } ? Body : null
type Answer<O> = O extends { responses: infer R } ? Content<R[keyof R]> : never
type PathPart<O> = O extends { parameters: { path: infer T } } ? { path: T } : { path?: undefined }
type QueryPart<O> = O extends { parameters: { query?: infer T } } ? { query?: T } : { query?: undefined }
type BodyPart<O> = O extends { requestBody: { content: { 'application/json': infer T } } } ? { body: T } : { body?: undefined }
type Options<O> = PathPart<O> & QueryPart<O> & BodyPart<O> & { idempotencyKey?: string; anonymous?: boolean }
type Rest<O> = Record<string, never> extends Options<O> ? [options?: Options<O>] : [options: Options<O>]

/** What a call gives, for a type with a name. */
export type AnswerOf<V extends Verb, P extends PathOf<V>> = Answer<Operation<V, P>>
/** What a call takes as its body. */
export type BodyOf<V extends Verb, P extends PathOf<V>> = Operation<V, P> extends { requestBody: { content: { 'application/json': infer T } } } ? T : never

interface Loose {
  path?: Record<string, string>
  query?: Query
  body?: object
  idempotencyKey?: string
  anonymous?: boolean
}

function call<V extends Verb>(verb: V) {
  return <P extends PathOf<V>>(template: P, ...[options]: Rest<Operation<V, P>>): Promise<AnswerOf<V, P>> => {
    const { path, ...others } = (options ?? {}) as Loose
    const url = String(template).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path?.[name] ?? ''))
    const method = verb.toUpperCase() as Uppercase<V>
    return http.call<AnswerOf<V, P>>(method, url, others)
  }
}

/** Every call of the app: paths, parameters and answers as the OpenAPI document has them. */
export const api = {
  get: call('get'),
  post: call('post'),
  put: call('put'),
  patch: call('patch'),
  delete: call('delete'),
}
