"""A person's rights over their own data (SEC-X5, SYS-X4; PIPL 44–50; check 30): see it, take it along, have it put right or deleted, and
close the account.

Every package that holds personal data registers a Source: what it holds, why closing has to wait, what the law keeps, how it lets go. This
package asks the sources and knows none of them.

个人信息 holding · 更正申请 correction · 注销账号 closure · 冷静期 cooling · 保留 kept · 未办结事项 open matter.
Tables owned: privacy_request, privacy_closure.
Events: AccountClosed, RequestDecided.
"""
