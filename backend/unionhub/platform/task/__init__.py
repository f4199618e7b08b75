"""Long-running work a person started and watches: exports, imports, recalculations.

A package declares ``@task_kind("membership.member_export")`` and starts it with ``start_task(tx, actor, …)`` in the transaction of the
request; a worker runs it, the person sees progress, may cancel it, and fetches the result file within seven days.

Glossary: 任务 task · 进度 progress · 取消 cancel · 结果文件 result file.
Tables owned: task_record.
Events: TaskFinished.
Requirements: ORG-20 export, ORG-15 import, security checks 15 and 25 (link expires), D2 (commits of at most 200 rows).
"""
