import type { FlowShown } from '@unionhub/shared/flow/flow'

/** The course of a registration as the enterprise reads it: what the desk calls 退回 is for the enterprise 不通过, to be corrected. */
export function courseOf(flow: FlowShown): FlowShown {
  return {
    ...flow,
    steps: flow.steps.map((step) => (step.kind === 'returned' ? { ...step, kind_name: '不通过', from_unit_name: '', to_unit_name: '' } : step)),
  }
}
