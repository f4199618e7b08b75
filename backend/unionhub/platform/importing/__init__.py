"""Spreadsheets into any system: template → upload → mapping → trial → import → report, from a declaration of columns.

A package declares one ``ImportKind`` (columns, who is there already, how rows are written) and adds its routes with
``add_import_routes``; everything else is here. The uploaded file is never kept: its rows lie sealed in batches until they are imported.

Glossary: 导入 import batch · 试导入 trial · 列 column · 对应 mapping · 错误清单 errors.
Tables owned: import_batch, import_chunk.
Events: none; the kind's own rows tell their own events.
Requirements: ORG-15, ORG-X1 for every system; D1, D2 (batches of 200), D6.
"""
