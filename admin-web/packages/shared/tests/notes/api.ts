export interface Note {
  id: string
  title: string
  author: string
  unit: string
  written_on: string
  words: number
}

export async function listNotes(query: Record<string, string | number>, signal: AbortSignal): Promise<{ items: Note[]; total: number; page: number; size: number }> {
  const text = Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]))
  const answer = await fetch(`/notes?${new URLSearchParams(text)}`, { signal })
  return answer.json()
}
