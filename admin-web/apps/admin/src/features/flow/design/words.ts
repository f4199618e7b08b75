import type { ApplicantRule, ApproveNode, Arm, Assignee, Deadline, DesignNode, Mode, Nobody, Overdue, Place, Test, TestValue } from './types'
import type { Vocabulary } from './vocabulary'

/** A tree in the words of the people who use it: every card reads as a sentence. */
export const KIND_NAMES: Record<DesignNode['kind'], string> = { approve: '审核', copy: '抄送', branch: '条件分支', parallel: '并行分支', auto_review: '自动审核' }

export const MODE_NAMES: Record<Mode, string> = { any: '一人通过即可', all: '所有人都要通过', sequential: '一个接一个都要通过', ratio: '达到比例即通过' }

export const MODE_HINTS: Record<Mode, string> = {
  any: '几个人都会收到，谁先处理都算数（或签）。',
  all: '每个人各审一次，都通过才继续（会签）。',
  sequential: '按顺序一个审完再到下一个（依次）。',
  ratio: '通过的人数达到比例就继续（按比例）。',
}

export const NOBODY_NAMES: Record<Nobody, string> = { escalate: '交给上一级工会', wait: '留在原处，等有人为止', skip: '跳过这个环节', administrator: '交给流程管理员' }

export const OVERDUE_NAMES: Record<Overdue, string> = { remind: '提醒审核人', escalate: '自动上报上一级', pass: '自动通过', reject: '自动驳回' }

const COUNT = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const nameIn = (list: readonly { key: string; name: string }[], key: string): string => list.find((one) => one.key === key)?.name ?? key

export function placeWords(place: Place | undefined, words: Vocabulary): string {
  if (place === undefined) return ''
  if (place === 'subject_unit') return '申请所在单位'
  if (place === 'previous') return '上一环节办理单位的上级'
  if ('ancestor' in place) return place.ancestor === 0 ? '申请所在单位' : `申请所在单位的上${COUNT[place.ancestor] ?? place.ancestor}级`
  if ('ancestor_level' in place) return `所属的${place.ancestor_level.map((code) => words.levels.find((one) => one.code === code)?.name ?? code).join('或')}`
  return nameIn(words.unit_facts, place.fact)
}

export function whoWords(who: Assignee | undefined, words: Vocabulary, people: ReadonlyMap<string, string> = new Map()): string {
  if (!who) return ''
  if (who.accounts?.length) return who.accounts.map((id) => people.get(String(id)) ?? '指定的人员').join('、')
  if (who.person_fact) return nameIn(words.person_facts, who.person_fact)
  const place = placeWords(who.at, words)
  return who.role && place ? `${place}的${nameIn(words.roles, who.role)}` : ''
}

export function deadlineWords(deadline: Deadline | null | undefined): string {
  if (!deadline) return '不限期'
  const unit = deadline.calendar === 'natural' ? '天' : '个工作日'
  const overdue = deadline.on_overdue && deadline.on_overdue !== 'remind' ? `，超期${OVERDUE_NAMES[deadline.on_overdue]}` : ''
  return `${deadline.days} ${unit}内办完${overdue}`
}

export const modeWords = (node: ApproveNode): string => (node.mode === 'ratio' ? `${node.ratio ?? '?'}% 的人通过即可` : MODE_NAMES[node.mode ?? 'any'])

/** What a node does, in one or two short lines. */
export function nodeWords(node: DesignNode, words: Vocabulary, people?: ReadonlyMap<string, string>): string[] {
  switch (node.kind) {
    case 'approve':
      return [whoWords(node.assignee, words, people) || '请选择由谁审核', `${modeWords(node)}，${deadlineWords(node.deadline)}`]
    case 'copy':
      return [whoWords(node.to, words, people) ? `告诉${whoWords(node.to, words, people)}` : '请选择抄送给谁']
    case 'auto_review':
      return ['按自动审核规则判断，判断不了的转人工']
    case 'branch':
      return ['从左到右，第一个符合的为准']
    case 'parallel':
      return ['各条分支同时办理，都办完才继续']
  }
}

const shown = (value: TestValue): string => (value === true ? '是' : value === false ? '否' : String(value))

export function testWords(test: Test, words: Vocabulary): string {
  const variable = words.variables.find((one) => one.key === test.variable)
  if (!variable) return test.variable ? `“${test.variable}”已不能用作条件` : '还没选条件'
  const op = words.ops[variable.kind]?.find((one) => one.op === test.op)?.name ?? ''
  const listed = Array.isArray(test.value) ? test.value : [test.value]
  const values = listed.filter((one) => one !== '')
  const named = values.map((one) => variable.options.find((option) => option.value === String(one))?.name ?? shown(one))
  return variable.kind === 'flag' ? `${variable.name}：${named[0] ?? '…'}` : `${variable.name}${op}${named.join('、') || '…'}`
}

/** When a way is taken. */
export function armWords(node: DesignNode, arm: Arm, last: boolean, words: Vocabulary): string {
  if (node.kind !== 'branch') return ''
  if (last) return '以上都不符合时'
  const tests = arm.when ?? []
  return tests.length ? tests.map((test) => testWords(test, words)).join(arm.match === 'any' ? '，或' : '，且') : '请设置条件'
}

/** The rule for the case that the only one who could decide is the applicant. */
export const APPLICANT_NAMES: Record<ApplicantRule, string> = { absent: '当作没有人，按上面一条办', skip: '跳过这个环节', escalate: '交给上一级' }
