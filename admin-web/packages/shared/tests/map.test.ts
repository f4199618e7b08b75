import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FlowMap from '../src/flow/FlowMap.vue'
import type { DrawnNode } from '../src/core/drawn'

const node = (key: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  key, name: key, kind: 'approve', status: 'waiting', holder_name: '', who: '', note: '', due_at: null, acts: [], arms: [], ...more,
})

describe('the drawing of a process', () => {
  it('nests what a chosen way holds, and leaves out what was not taken', () => {
    const acts = [{ kind: 'approved', kind_name: '通过', actor_name: '李四', unit_name: '城关工会', at: '2026-03-01T02:00:00Z', comment: '材料齐全' }]
    const arms = [
      { key: 'yes', name: '新就业形态', taken: true, open: false, nodes: [node('复审')] },
      { key: 'no', name: '其他情况', taken: false, open: false, nodes: [node('不会画')] },
    ]
    const drawn = mount(FlowMap, { props: { nodes: [node('初审', { status: 'done', acts }), node('哪类', { kind: 'branch', status: 'done', arms })] } })
    expect(drawn.findAll('[data-testid=map-node]').map((one) => one.find('b').text())).toEqual(['初审', '哪类', '复审'])
    expect(drawn.text()).toContain('城关工会 · 李四 通过')
    expect(drawn.text()).toContain('其他情况')
    expect(drawn.text()).not.toContain('不会画')
  })
})
