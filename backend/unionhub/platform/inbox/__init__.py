"""The one inbox (待办): approvals and cases write their to-dos here, in their own transactions (D5).

A to-do is held by whoever has a role on a unit, found when the inbox is read, or by one named account. There is one open to-do per
dedupe key, by a database constraint. It points at its subject and holds no personal numbers. Two more boxes ask nothing: what was copied
to a person, unread until opened, and what they started.

Glossary: 待办 open todo · 已办 done todo · 我发起 started · 抄送我 copied · 经办 holder · 超期 overdue · 转办 retarget.
Tables owned: inbox_todo, inbox_copy.
Events: none; the subject's own package publishes what happened.
"""
