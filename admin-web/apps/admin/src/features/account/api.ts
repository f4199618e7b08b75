import { api, body, done } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const USERS = '/api/v1/staff/account/users'
const USER = '/api/v1/staff/account/users/{id}'
const ROLES = '/api/v1/staff/account/roles'
const ROLE = '/api/v1/staff/account/roles/{id}'

export type User = Item<typeof USERS>
export type UserCreate = Body<typeof USERS>
export type Role = Item<typeof ROLES>
export type RoleUpdate = Body<typeof ROLE, 'patch'>
export type PermissionGroup = Reply<'/api/v1/staff/account/permissions'>['groups'][number]

const at = (id: string) => ({ params: { path: { id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

export const listUsers = (query: Query<typeof USERS>, signal: AbortSignal): Promise<Reply<typeof USERS>> => body(api.GET(USERS, { params: { query }, signal }))

export const getUser = (id: string, signal: AbortSignal) => body(api.GET(USER, { ...at(id), signal }))

export const createUser = (key: string, user: UserCreate) => body(api.POST(USERS, { body: user, ...keyed(key) }))

export const resetPassword = (id: string) => body(api.POST('/api/v1/staff/account/users/{id}/reset-password', at(id)))

export const disableUser = (id: string, reason: string) => done(api.POST('/api/v1/staff/account/users/{id}/disable', { ...at(id), body: { reason } }))

export const enableUser = (id: string) => done(api.POST('/api/v1/staff/account/users/{id}/enable', at(id)))

export const grantCapacity = (key: string, id: string, roleId: string, unitId: string) =>
  done(api.POST('/api/v1/staff/account/users/{id}/capacities', { ...at(id), ...keyed(key), body: { role_id: roleId, unit_id: unitId } }))

export const revokeCapacity = (id: string, capacityId: string) =>
  done(api.DELETE('/api/v1/staff/account/users/{id}/capacities/{capacity_id}', { params: { path: { id, capacity_id: capacityId } } }))

export const forceOffline = (id: string) => done(api.DELETE('/api/v1/staff/account/users/{id}/sessions', at(id)))

export const listRoles = async (signal?: AbortSignal): Promise<Role[]> => (await body(api.GET(ROLES, signal ? { signal } : {}))).items

export const getRole = (id: string, signal: AbortSignal) => body(api.GET(ROLE, { ...at(id), signal }))

export const createRole = (key: string, role: Body<typeof ROLES>) => body(api.POST(ROLES, { body: role, ...keyed(key) }))

export const updateRole = (id: string, role: RoleUpdate) => body(api.PATCH(ROLE, { ...at(id), body: role }))

export const deleteRole = (id: string) => done(api.DELETE(ROLE, at(id)))

export const listPermissions = async (signal: AbortSignal): Promise<PermissionGroup[]> =>
  (await body(api.GET('/api/v1/staff/account/permissions', { signal }))).groups
