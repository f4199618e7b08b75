export function mix(top: string, under: string, share: number): string
export function contrast(a: string, b: string): number
export function contrastFailures(): string[]
export function staleTargets(): unknown[]
