"""Approval flows (architecture: 审批流程; D3, D4). What everything means is one page: SEMANTICS.md.

流程定义 definition · 流程草稿 draft · 流程版本 version · 流程实例 instance · 流程事件 event · 待审任务 task · 环节 node · 上报 escalate · 转办 reassign ·
退回 return · 撤回 recall · 撤销 withdraw · 催办 remind · 抄送 copy. A definition is a process tree; truth is the append-only flow_event,
flow_instance.course and flow_task are projections of it. ``policy`` is pure, ``service`` runs it in the caller's transaction,
``factory`` declares a process's routes.
Tables: flow_definition, flow_draft, flow_version, flow_instance, flow_event, flow_task.
Events published: none; a process's handlers publish what happened to its subject.
"""
