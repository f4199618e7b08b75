"""Finding a record from anywhere: one box for people, cases, applications, units (Ctrl-K in the operators' application).

A package declares what of its own can be found in ``searches.py``: a title, the permission that opens it and a scoped read. What was
typed is classed here (whole certificate or phone, credit code, business number, beginning of a name) so that every source answers the
same question with an index. It is sent in a body, never in an address; looking for a certificate or phone is on record (check 15).

Glossary: 查找 look up · 来源 source · 结果 hit.
"""
