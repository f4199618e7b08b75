"""What a person keeps of how they work: the columns of a list, its saved filters, the folded menu (偏好设置).

Everything belongs to one account and is seen by nobody else. A list is known by its key (``membership.members``); how many columns it
has and what its filters mean is the face's business, so the server keeps them as they come, bounded and without personal numbers.

Glossary: 列设置 list setting · 保存的筛选 saved filter · 默认筛选 default filter.
Tables owned: preference_setting, preference_filter.
"""
