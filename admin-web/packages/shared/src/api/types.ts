import type { paths } from './schema'

/*
 * Types are taken from the address of an endpoint, never from the name of a schema:
 * an address is our contract, a schema's name is the server's private business.
 */
type Methods = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Success = 200 | 201 | 202
type Operation<P extends keyof paths, M extends Methods> = paths[P][M]

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

/** The JSON body of a successful answer. */
export type Reply<P extends keyof paths, M extends Methods = 'get'> =
  Operation<P, M> extends { responses: infer Responses }
    ? { [S in keyof Responses & Success]: Json<Responses[S]> }[keyof Responses & Success]
    : never

/** The JSON body to send. */
export type Body<P extends keyof paths, M extends Methods = 'post'> =
  Operation<P, M> extends { requestBody?: infer R } ? Json<NonNullable<R>> : never

/** The query parameters of a GET. */
export type Query<P extends keyof paths> =
  Operation<P, 'get'> extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never

/** One row of a list. */
export type Item<P extends keyof paths> = Reply<P> extends { items: (infer Row)[] } ? Row : never

export interface Page<Row> {
  items: Row[]
  total: number
  page: number
  size: number
}
