"""Who people are and how they come in (SYS-01, 16–18, 21; D8, D9).

自然人 person · 账号 account · 登录方式 identity · 身份 capacity · 角色 role · 会话 session. A person may have several accounts; a session acts
in exactly one capacity. Tables: person, account, account_identity, account_role, account_capacity, account_session,
account_login_guard. Events: account.user_created, account.user_state_changed,
account.password_reset, account.password_recovered, account.capacity_granted, account.capacity_ended, account.person_seen.
"""
