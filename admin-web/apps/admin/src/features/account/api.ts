import { api, body, done } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const USERS = '/api/v1/staff/account/users'
const USER = '/api/v1/staff/account/users/{account_id}'
const ROLES = '/api/v1/staff/account/roles'
const ROLE = '/api/v1/staff/account/roles/{role_id}'

export type User = Item<typeof USERS>
export type UserCreate = Body<typeof USERS>
export type Role = Item<typeof ROLES>
export type RoleUpdate = Body<typeof ROLE, 'patch'>
export type PermissionGroup = Reply<'/api/v1/staff/account/permissions'>['groups'][number]

const user = (id: string) => ({ params: { path: { account_id: id } } })
const role = (id: string) => ({ params: { path: { role_id: id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

export const listUsers = (query: Query<typeof USERS>, signal: AbortSignal): Promise<Reply<typeof USERS>> => body(api.GET(USERS, { params: { query }, signal }))

export const getUser = (id: string, signal: AbortSignal) => body(api.GET(USER, { ...user(id), signal }))

export const userRevisions = (id: string, signal: AbortSignal) => body(api.GET(`${USER}/revisions`, { ...user(id), signal })).then((found) => found.items)

export const createUser = (key: string, fields: UserCreate) => body(api.POST(USERS, { body: fields, ...keyed(key) }))

export const resetPassword = (id: string) => body(api.POST('/api/v1/staff/account/users/{account_id}/reset-password', user(id)))

export const disableUser = (id: string, reason: string) => done(api.POST('/api/v1/staff/account/users/{account_id}/disable', { ...user(id), body: { reason } }))

export const enableUser = (id: string) => done(api.POST('/api/v1/staff/account/users/{account_id}/enable', user(id)))

export const grantCapacity = (key: string, id: string, roleId: string, unitId: string) =>
  done(api.POST('/api/v1/staff/account/users/{account_id}/capacities', { ...user(id), ...keyed(key), body: { role_id: roleId, unit_id: unitId } }))

export const revokeCapacity = (id: string, capacityId: string) =>
  done(api.DELETE('/api/v1/staff/account/users/{account_id}/capacities/{capacity_id}', { params: { path: { account_id: id, capacity_id: capacityId } } }))

export const forceOffline = (id: string) => done(api.DELETE('/api/v1/staff/account/users/{account_id}/sessions', user(id)))

export const listRoles = async (signal?: AbortSignal): Promise<Role[]> => (await body(api.GET(ROLES, signal ? { signal } : {}))).items

export const getRole = (id: string, signal: AbortSignal) => body(api.GET(ROLE, { ...role(id), signal }))

export const createRole = (key: string, fields: Body<typeof ROLES>) => body(api.POST(ROLES, { body: fields, ...keyed(key) }))

export const updateRole = (id: string, fields: RoleUpdate) => body(api.PATCH(ROLE, { ...role(id), body: fields }))

export const deleteRole = (id: string) => done(api.DELETE(ROLE, role(id)))

export const listPermissions = async (signal: AbortSignal): Promise<PermissionGroup[]> =>
  (await body(api.GET('/api/v1/staff/account/permissions', { signal }))).groups
