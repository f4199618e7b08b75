/** Our own line icons on a 24 grid; each value is the inside of one SVG with stroke only. */
const p = (d: string) => `<path d="${d}"/>`

export const ICONS = {
  home: p('M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z'),
  grid: p('M5 5h5.5v5.5H5zM13.5 5H19v5.5h-5.5zM5 13.5h5.5V19H5zM13.5 13.5H19V19h-5.5z'),
  check: p('m5 12.5 4.5 4.5L19 7.5'),
  approve: p('M7 4h10a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM9 4v2.5h6V4M9 13.2l2.2 2.2L15.2 11'),
  bell: p('M12 4a5.5 5.5 0 0 0-5.5 5.5c0 4.5-2 6-2 6h15s-2-1.5-2-6A5.5 5.5 0 0 0 12 4zM10 18.5a2 2 0 0 0 4 0'),
  user: p('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.6-4 3.7-5.5 7.5-5.5s6.9 1.5 7.5 5.5'),
  scan: p('M4 8.5V5.5A1.5 1.5 0 0 1 5.5 4h3M15.5 4h3A1.5 1.5 0 0 1 20 5.5v3M20 15.5v3a1.5 1.5 0 0 1-1.5 1.5h-3M8.5 20h-3A1.5 1.5 0 0 1 4 18.5v-3M4 12h16'),
  progress: p('M12 4a8 8 0 1 0 8 8M12 8v4.5l3 2M15.5 4.8l.9.4M18.8 7.6l.6.9'),
  card: p('M4.5 6h15A1.5 1.5 0 0 1 21 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16.5v-9A1.5 1.5 0 0 1 4.5 6zM3 10h18M6.5 14.5h4'),
  shield: p('M12 3.5 5 6v5.5c0 4.5 2.9 7.5 7 9 4.1-1.5 7-4.5 7-9V6zM9 12l2.2 2.2L15.2 10'),
  large: p('M3.5 19 8.5 6l5 13M5.2 14.5h6.6M15 19l3-8 3 8M16.2 16.5h3.6'),
  phone: p('M7 4h2.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V17a2.5 2.5 0 0 1-2.7 2.5C10.6 19 5 13.4 4.5 6.7A2.5 2.5 0 0 1 7 4z'),
  union: p('M5.5 6.75h13M12 6.75v9.5M4.5 14.5c1.7 2.5 4.4 3.75 7.5 3.75s5.8-1.25 7.5-3.75') + '<circle cx="7.6" cy="11.2" r="1"/><circle cx="16.4" cy="11.2" r="1"/>',
  right: p('m9.5 6 6 6-6 6'),
  down: p('m6 9.5 6 6 6-6'),
  close: p('m6.5 6.5 11 11M17.5 6.5l-11 11'),
  eye: p('M3 12s3.2-6 9-6 9 6 9 6-3.2 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z'),
  info: p('M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11v5M12 8h.01'),
  warn: p('M12 4.5 3.5 19h17zM12 10v4M12 16.5h.01'),
  done: p('M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM8.5 12.3l2.4 2.4 4.6-5'),
  fail: p('M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.2 9.2l5.6 5.6M14.8 9.2l-5.6 5.6'),
  wait: p('M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4.5l3 1.8'),
  offline: p('M4 9.5a12 12 0 0 1 4-2.4M12 6.2a12 12 0 0 1 8 3.3M7 13a7.5 7.5 0 0 1 3-1.7M14.5 11.5A7.5 7.5 0 0 1 17 13M10 16.5a3 3 0 0 1 4 0M12 19.5h.01M4.5 4l15 16'),
  empty: p('M4 13.5 6.5 6h11l2.5 7.5V18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 13.5h4.5l1 2h5l1-2H20'),
  lock: p('M6.5 11h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2'),
  out: p('M13.5 4.5H6a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h7.5M10.5 12H20M16.5 8.5 20 12l-3.5 3.5'),
  share: p('M12 15V4M8 7.5 12 4l4 3.5M5.5 12v6.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V12'),
  refresh: p('M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 4v4.5H15'),
  file: p('M7 3.5h7l4 4V19.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM13.5 3.5V8H18M9 12.5h6M9 16h4'),
  chat: p('M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H12l-4 3.5V16H5.5A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5zM8 9.5h8M8 12.5h5'),
  place: p('M12 20.5s6.5-5.6 6.5-10.5a6.5 6.5 0 0 0-13 0c0 4.9 6.5 10.5 6.5 10.5zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z'),
  book: p('M12 6.5c-1.8-1.3-4.2-1.8-7-1.8v12.6c2.8 0 5.2.5 7 1.9 1.8-1.4 4.2-1.9 7-1.9V4.7c-2.8 0-5.2.5-7 1.8zM12 6.5v12.7'),
} as const

export type IconName = keyof typeof ICONS

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">'

/** The icon as a CSS mask, so that it takes the colour of the text around it on both platforms. */
export function iconMask(name: IconName): string {
  return `url("data:image/svg+xml,${encodeURIComponent(`${HEAD}${ICONS[name]}</svg>`).replace(/'/g, '%27').replace(/\(/g, '%28').replace(/\)/g, '%29')}")`
}
