"""Forms without code (NFR-14): a form is data, read by one core on the server and one on the clients (D17).

Glossary: 表单 form · 表单项 field · 显示条件 show-if · 答卷 answers · 计分 score. ``policy/`` is pure: what a definition may say, which fields are
shown, what an answer becomes, what is wrong with it, what it scores. Tables owned: none yet. Events: none.
"""
