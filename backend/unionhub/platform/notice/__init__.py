"""Notices (消息): what the system tells a person, in the app, by WeChat subscribe message or by SMS (JOIN-X1, SYS-06 to SYS-08).

``ports.send`` writes the notice and its deliveries in the caller's transaction; the network is only touched by the job. Texts come from
shipped templates with named placeholders; numbers of cards and phones are hidden before anything is stored.

Glossary: 站内消息 inapp · 订阅消息 subscribe message · 一次性授权 grant · 模板 template · 送达记录 delivery.
Tables owned: notice, notice_delivery, notice_subscription.
Events: none; whoever wants to know asks the table.
"""
