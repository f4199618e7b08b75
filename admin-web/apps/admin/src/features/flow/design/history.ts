/** What was, what is, and what was taken back. States are immutable, so keeping them is keeping references. */
export interface History<State> {
  past: readonly State[]
  present: State
  future: readonly State[]
  /** What the last step was about; the next one about the same joins it (typing a name is one step). */
  about: string
}

const MOST = 200

export const opened = <State>(present: State): History<State> => ({ past: [], present, future: [], about: '' })

export function changed<State>(history: History<State>, present: State, about = ''): History<State> {
  if (present === history.present) return history
  const joins = about !== '' && about === history.about && history.past.length > 0
  return { past: joins ? history.past : [...history.past, history.present].slice(-MOST), present, future: [], about }
}

export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], about: '' }
}

export function redone<State>(history: History<State>): History<State> {
  const [next] = history.future
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future: history.future.slice(1), about: '' }
}
