import { api, body, done, openApi } from '@unionhub/shared/api/client'
import type { Preferences, PreferenceSource } from '@unionhub/shared/composables/preferences'

const LIST = '/api/v1/staff/preference/lists/{list_key}'
const FILTERS = '/api/v1/staff/preference/lists/{list_key}/filters'
const FILTER = '/api/v1/staff/preference/filters/{filter_id}'

const list = (list_key: string) => ({ params: { path: { list_key } } })
const filter = (filter_id: string) => ({ params: { path: { filter_id } } })

/** Where this face keeps how its people work. */
export const staffPreferences: PreferenceSource = {
  // The server answers in full: what its schema calls optional has a default.
  load: () => body(openApi.GET('/api/v1/staff/preference/preferences')).then((found) => found as Preferences),
  keepShell: (setting) => done(api.PUT('/api/v1/staff/preference/shell', { body: setting })),
  keepList: (key, setting) => done(api.PUT(LIST, { ...list(key), body: setting })),
  saveFilter: (key, given) => body(api.POST(FILTERS, { ...list(key), body: given })),
  changeFilter: (id, change) => body(api.PATCH(FILTER, { ...filter(id), body: change })),
  removeFilter: (id) => done(api.DELETE(FILTER, filter(id))),
}
