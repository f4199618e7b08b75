"""内容与服务: articles in columns (JOIN-23), and a member's questions to the union (JOIN-30).

文章 article · 栏目 column, a code of the dictionary content.column · 置顶 pin · 定时发布 published_at ahead of now · 撤下 withdraw ·
咨询 consultation · 待回复 asked · 已回复 answering · 已关闭 closed · 转办 reassign. What officers write is cleaned on the server by a list of
allowed tags; what a member writes to the union is encrypted. Pictures inside articles are open to anybody by a random token.
Tables: content_article, content_image, content_consultation, content_message.
Events: content.article_published, content.article_withdrawn, content.consultation_asked, content.consultation_answered,
content.consultation_closed, content.consultation_reassigned.
"""
