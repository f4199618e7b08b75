"""Files: quarantined, judged, re-encoded, and served only when clean and only to whom the owning package allows (D12).

A package registers a purpose (what may be uploaded, how large, who may read) and attaches an upload to its own row; an upload
that nobody attaches within a day disappears. What the platform makes itself (exports) expires too.

Glossary: 用途 purpose · 隔离 quarantine · 合格 clean · 拒收 rejected · 已清除 removed · 归属对象 subject.
Tables owned: file_object.
Events: FileUploaded, FileAttached.
Requirements: security checks 12 and 26, JOIN-X3 (a screenshot can be looked at and uploaded again), ORG-19.
"""
