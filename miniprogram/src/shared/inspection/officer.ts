/** Where those who handle cases do it on the phone. */
export const CASE_PAGES = {
  list: (box = '') => `/packages/officer/cases${box ? `?box=${box}` : ''}`,
  one: (id: string) => `/packages/officer/case?id=${encodeURIComponent(id)}`,
} as const

export const CASE_READ = 'inspection.case.read'
