export type Tone = 'neutral' | 'theme' | 'success' | 'warning' | 'danger'
