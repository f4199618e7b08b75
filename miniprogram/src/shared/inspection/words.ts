/** Pages of labour inspection that are open to anybody. */
export const REPORT_PAGES = {
  report: (token = '') => `/packages/inspection/report${token ? `?t=${encodeURIComponent(token)}` : ''}`,
  receipt: '/packages/inspection/receipt',
  progress: (number = '') => `/packages/inspection/progress${number ? `?n=${encodeURIComponent(number)}` : ''}`,
}
