"""Audit (审计): who did what to which object, when, from where, with what result (SYS-X3, security checks 15–18, D10).

The business transaction inserts the record with its own HMAC-SM3; records are never changed. A leased sealer chains what was
committed into seals, in whatever order the commits came, and exports each chain head to a file outside the database. The
verifier finds altered, deleted and reordered records, broken seals and a cut-off tail. Kept for at least 180 days.

Glossary: 审计记录 record · 操作 action · 封存 seal · 链头 head · 核验 verification · 清理 purge.
Tables owned: audit_record, audit_unsealed, audit_seal. Events: none.
"""
