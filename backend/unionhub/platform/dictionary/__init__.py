"""Dictionaries (字典): the choices behind every "选择" field, so that code, pages and database agree (SYS-22, 29-dicts).

Keys (D16): ``std.<key>`` for the national lists, ``<system>.<key>`` for a system's own. Kinds: ``standard`` (national standard, read only),
``fixed`` (values given by the requirements: may be added to, never removed or altered), ``open`` (the operator's own). An item is never
deleted, only disabled, and every version of it is kept, so old records keep their meaning (SYS-X6).

Glossary: 字典 type · 选项 item · 国家标准 standard · 固定 fixed · 可配 open · 停用 disable.
Tables owned: dict_type, dict_item, dict_item_version.
Events: DictItemAdded, DictItemChanged.
"""
