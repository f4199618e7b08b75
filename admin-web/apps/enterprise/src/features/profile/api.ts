import { useQuery } from '@tanstack/vue-query'
import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const PROFILE = '/api/v1/enterprise/enterprise/profile'

export type Profile = Reply<typeof PROFILE>

export const PROFILE_KEY = ['enterprise', 'profile']

export const useProfile = () => useQuery({ queryKey: PROFILE_KEY, queryFn: ({ signal }) => body(api.GET(PROFILE, { signal })) })

export const changeProfile = (sent: Body<typeof PROFILE, 'patch'>): Promise<Profile> => body(api.PATCH(PROFILE, { body: sent }))
