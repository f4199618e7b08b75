"""Enterprises and their one account each (JOBS-06 … JOBS-11, JOBS-41).

企业 enterprise · 企业注册 registration · 受理部门 authority (the government unit that reviews) · 进度凭证 ticket (opens one registration
without a session). An enterprise is a unit below its authority once it is approved; until then its account has no capacity and nobody
gets in. A void one (作废), made in somebody else's name, leaves its credit code free again.
Table: enterprise. Events: enterprise.submitted, enterprise.decided, enterprise.changed. Process: enterprise.registration.
"""
