"""扫码入会与会员库 (JOIN-01 … 35).

入会二维码 join_qrcode · 入会申请 membership_application · 会员 member · 会籍 membership · 会员编号 member_no. A person has at most one open
application and one live membership, whatever several phones do at once: the database holds both rules.
自动审核设置 auto_review.
Tables: membership_auto_review, membership_qrcode, membership_qrcode_scan, membership_application, membership_field (增补字段),
membership_answer, membership_screenshot (订单截图), membership_member, membership_history, membership_number, membership_rollup,
membership_stock, membership_counting, membership_profile, membership_import, membership_import_chunk, membership_transfer (转会申请),
membership_verification (会员认证), membership_leave (退会申请), membership_change (会籍变更).
Events: see the events package; figures follow those that name a unit.
"""
