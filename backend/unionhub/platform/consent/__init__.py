"""Consent (同意): what people are told, what they agreed to and when, and taking it back (JOIN-X8, PIPL 14–17, 29).

A document never changes once published: a new text is a new version with its own first day. Records are append only. Withdrawing
publishes ConsentWithdrawn; the packages that process the data stop within a minute. ``defaults/purposes.json`` maps every personal
field to its purposes; the privacy policy's table is written from it, so policy and practice cannot drift apart.

Glossary: 个人信息保护政策 privacy · 单独同意 sensitive · 入会自愿承诺 join_pledge · 上报告知与同意 report · 撤回同意 withdraw · 保存期限 retention.
Tables owned: consent_document, consent_record.
Events: ConsentGiven, ConsentWithdrawn.
"""
