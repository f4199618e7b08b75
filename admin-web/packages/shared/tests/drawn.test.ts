import { describe, expect, it } from 'vitest'
import { armNodes, drawnLines, holderWords, statusWords, type DrawnNode } from '../src/core/drawn'
import { lampOf } from '../src/core/lamp'

const node = (key: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  key, name: key, kind: 'approve', status: 'waiting', holder_name: '', who: '', note: '', due_at: null, acts: [], arms: [], ...more,
})
const arm = (key: string, taken: boolean, open: boolean, nodes: DrawnNode[]) => ({ key, name: key, taken, open, nodes })

describe('a process as it is drawn', () => {
  it('says who will be asked, then who has it, then who did it', () => {
    expect(holderWords(node('a', { who: '所在工会的工会管理员' }))).toBe('将由所在工会的工会管理员办理')
    expect(holderWords(node('a', { status: 'open', holder_name: '城关工会' }))).toBe('城关工会')
    expect(holderWords(node('a', { status: 'done', holder_name: '城关工会', acts: [{ kind: 'approved', kind_name: '通过', actor_name: '甲', unit_name: '城关工会', at: '', comment: '' }] }))).toBe('')
    expect(statusWords(node('a', { status: 'skipped' }))).toBe('已跳过')
  })

  it('shows of a way that was not taken its name alone', () => {
    const branch = node('b', { kind: 'branch', arms: [arm('yes', true, false, [node('in')]), arm('no', false, false, [node('out')])] })
    expect(drawnLines([branch, node('end')]).map((line) => [line.key, line.depth])).toEqual([['nb', 0], ['ab.yes', 1], ['nin', 1], ['ab.no', 1], ['nend', 0]])
    expect(armNodes(arm('later', false, true, [node('x')]))).toHaveLength(1)
  })
})

describe('the light of a date', () => {
  const since = '2026-03-01T00:00:00Z'
  it('is green with time left, yellow near the date and red after it, always with words', () => {
    const due = '2026-03-11T00:00:00Z'
    expect(lampOf(since, due, false, new Date('2026-03-03T00:00:00Z'))).toEqual({ colour: 'green', words: '还剩 8 天' })
    expect(lampOf(since, due, false, new Date('2026-03-10T12:00:00Z'))).toEqual({ colour: 'yellow', words: '还剩 12 小时' })
    expect(lampOf(since, due, true, new Date('2026-03-12T01:00:00Z'))).toEqual({ colour: 'red', words: '已超期 2 天' })
    expect(lampOf(since, null, false)).toBeNull()
  })
})
