"""Approval flows (architecture: 审批流程; D3, D4).

流程定义 definition · 流程版本 version · 流程实例 instance · 流程事件 event · 待审任务 task. A definition is a process tree; truth is the append-only
flow_event, flow_task is a projection of it. This package runs sequences of 或签 approve nodes whose assignee is a role at the subject's
unit, with approve, reject and withdraw; further node kinds and actions extend the same events and the same fold.
Tables: flow_definition, flow_version, flow_instance, flow_event, flow_task.
"""
