/** Text from the address bar as one of the values the server knows, or nothing. */
export function choice<const T extends string>(allowed: readonly T[], text: string | undefined): T | undefined {
  return allowed.find((value) => value === text)
}
