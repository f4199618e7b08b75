/* Generated from the OpenAPI document by "npm run types". Do not edit. */
export interface paths {
    "/api/v1/member/account/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的账号 */
        get: operations["member_account_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改我的设置 */
        patch: operations["member_account_update_me"];
        trace?: never;
    };
    "/api/v1/member/account/phone/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 短信绑定手机号 */
        post: operations["member_account_bind_phone_sms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/account/phone/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 微信手机号绑定 */
        post: operations["member_account_bind_phone_wechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/account/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 退出登录 */
        delete: operations["member_account_close_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/account/sessions/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 短信验证码登录 */
        post: operations["member_account_sign_in_sms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/account/sessions/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 小程序登录 */
        post: operations["member_account_sign_in_wechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/account/wechat-oauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公众号网页授权地址 */
        get: operations["member_account_begin_oauth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/account/wechat-oauth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公众号授权回调 */
        get: operations["member_account_finish_oauth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/consent/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我同意过的文件 */
        get: operations["member_consent_list_records"];
        put?: never;
        /** 同意 */
        post: operations["member_consent_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/consent/records/{key}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回同意 */
        post: operations["member_consent_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/content/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的咨询 */
        get: operations["member_content_list_consultations"];
        put?: never;
        /** 向工会咨询 */
        post: operations["member_content_create_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/content/consultations/{consultation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 咨询详情 */
        get: operations["member_content_get_consultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/content/consultations/{consultation_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关闭我的咨询 */
        post: operations["member_content_close_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/content/consultations/{consultation_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 继续提问 */
        post: operations["member_content_ask_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/content/consultations/{consultation_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: operations["member_content_mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/content/consultations/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读回复数 */
        get: operations["member_content_unread_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/file/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一个文件（multipart，字段 file） */
        post: operations["member_file_upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/file/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看或下载文件 */
        get: operations["member_file_read_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的申请 */
        get: operations["member_membership_list_applications"];
        put?: never;
        /** 提交入会申请 */
        post: operations["member_membership_create_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的申请详情与进度 */
        get: operations["member_membership_get_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/applications/{application_id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我填写过的申请，用于修改重提 */
        get: operations["member_membership_get_filled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/applications/{application_id}/reapply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改后重新提交 */
        post: operations["member_membership_reapply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/applications/{application_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销申请 */
        post: operations["member_membership_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/applications/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交入会申请：自己查找工会，或填写工作情况 */
        post: operations["member_membership_create_detailed_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 电子会员证 */
        get: operations["member_membership_get_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的退会申请 */
        get: operations["member_membership_list_my_leaves"];
        put?: never;
        /** 申请退会 */
        post: operations["member_membership_create_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/leaves/{leave_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的退会申请详情 */
        get: operations["member_membership_get_my_leave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/leaves/{leave_id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新提交退会申请 */
        post: operations["member_membership_resubmit_my_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/leaves/{leave_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销退会申请 */
        post: operations["member_membership_withdraw_my_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的入会状态 */
        get: operations["member_membership_my_membership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的会员资料 */
        get: operations["member_membership_get_own_record"];
        /** 更正我的会员资料 */
        put: operations["member_membership_correct_own_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分享本人所在工会的入会码 */
        get: operations["member_membership_get_share"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的转会申请 */
        get: operations["member_membership_list_my_transfers"];
        put?: never;
        /** 提交转会申请 */
        post: operations["member_membership_create_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/transfers/{transfer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的转会申请详情与进度 */
        get: operations["member_membership_get_my_transfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/transfers/{transfer_id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新提交转会申请 */
        post: operations["member_membership_resubmit_my_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/transfers/{transfer_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销转会申请 */
        post: operations["member_membership_withdraw_my_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/union": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的工会与组织树 */
        get: operations["member_membership_get_my_union"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的会员认证 */
        get: operations["member_membership_list_my_verifications"];
        put?: never;
        /** 申请会员认证 */
        post: operations["member_membership_create_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/verifications/{verification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的会员认证进度 */
        get: operations["member_membership_get_my_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/verifications/{verification_id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新提交会员认证 */
        post: operations["member_membership_resubmit_my_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/membership/verifications/{verification_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销会员认证 */
        post: operations["member_membership_withdraw_my_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/notice/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的消息 */
        get: operations["member_notice_list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/notice/notices/{notice_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: operations["member_notice_mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/notice/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 */
        post: operations["member_notice_mark_all_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/notice/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录微信订阅授权 */
        post: operations["member_notice_record_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/notice/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读消息数 */
        get: operations["member_notice_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/notice/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以订阅的微信消息 */
        get: operations["member_notice_list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/org/places/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工会的地址与位置 */
        get: operations["member_org_get_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/portal/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我可以使用的功能 */
        get: operations["member_portal_my_features"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/account/captchas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 获取图形验证码 */
        post: operations["public_account_create_captcha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/account/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 获取短信验证码 */
        post: operations["public_account_create_sms_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/consent/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行的隐私文件与同意书 */
        get: operations["public_consent_list_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/consent/documents/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某一版本的原文 */
        get: operations["public_consent_get_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/content/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 栏目文章列表 */
        get: operations["public_content_list_articles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/content/articles/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文章正文 */
        get: operations["public_content_get_article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/content/images/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文章配图 */
        get: operations["public_content_get_image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/dictionary/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 字典的可选项 */
        get: operations["public_dictionary_list_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/membership/join-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 新就业形态劳动者申请表 */
        get: operations["public_membership_get_join_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/membership/qrcodes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 入会二维码对应的工会 */
        get: operations["public_membership_get_landing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/membership/unions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找可以加入的工会 */
        get: operations["public_membership_search_unions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/membership/unions/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以加入的一家工会 */
        get: operations["public_membership_get_union"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 站点信息 */
        get: operations["public_site_get_site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/account/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的账号、岗位与权限 */
        get: operations["staff_account_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改密码 */
        put: operations["staff_account_change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 工作人员登录 */
        post: operations["staff_account_open_staff_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/account/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 退出登录 */
        delete: operations["staff_account_close_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/account/sessions/current/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 切换岗位 */
        post: operations["staff_account_change_capacity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会员咨询列表 */
        get: operations["staff_content_list_consultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/consultations/{consultation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会员咨询详情 */
        get: operations["staff_content_get_consultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/consultations/{consultation_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关闭咨询 */
        post: operations["staff_content_close_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/consultations/{consultation_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已看 */
        post: operations["staff_content_mark_consultation_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/consultations/{consultation_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办咨询 */
        post: operations["staff_content_reassign_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/content/consultations/{consultation_id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复咨询 */
        post: operations["staff_content_reply_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inbox/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办数与超期数 */
        get: operations["staff_inbox_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inbox/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办与已办 */
        get: operations["staff_inbox_list_todos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 入会申请列表 */
        get: operations["staff_membership_list_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 入会申请详情 */
        get: operations["staff_membership_get_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：通过 */
        post: operations["staff_membership_approve_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：留言 */
        post: operations["staff_membership_comment_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：上报 */
        post: operations["staff_membership_escalate_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 入会申请的流转情况 */
        get: operations["staff_membership_get_application_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：转办 */
        post: operations["staff_membership_reassign_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：撤回办理 */
        post: operations["staff_membership_recall_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：驳回 */
        post: operations["staff_membership_reject_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：催办 */
        post: operations["staff_membership_remind_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：退回 */
        post: operations["staff_membership_return_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看完整号码 */
        post: operations["staff_membership_unmask_application_numbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/batch-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：批量通过 */
        post: operations["staff_membership_batch_approve_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出入会申请 */
        post: operations["staff_membership_export_applications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 退会申请列表 */
        get: operations["staff_membership_list_leaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 退会申请详情 */
        get: operations["staff_membership_get_leave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：通过 */
        post: operations["staff_membership_approve_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：留言 */
        post: operations["staff_membership_comment_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：上报 */
        post: operations["staff_membership_escalate_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 退会申请的流转情况 */
        get: operations["staff_membership_get_leave_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：转办 */
        post: operations["staff_membership_reassign_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：撤回办理 */
        post: operations["staff_membership_recall_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：驳回 */
        post: operations["staff_membership_reject_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：催办 */
        post: operations["staff_membership_remind_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：退回 */
        post: operations["staff_membership_return_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/batch-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：批量通过 */
        post: operations["staff_membership_batch_approve_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 归属待定清单 */
        get: operations["staff_membership_list_placements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/placements/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定归属 */
        post: operations["staff_membership_assign_placements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转会申请列表 */
        get: operations["staff_membership_list_transfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转会申请详情 */
        get: operations["staff_membership_get_transfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：通过 */
        post: operations["staff_membership_approve_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：留言 */
        post: operations["staff_membership_comment_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：上报 */
        post: operations["staff_membership_escalate_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转会申请的流转情况 */
        get: operations["staff_membership_get_transfer_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：转办 */
        post: operations["staff_membership_reassign_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：撤回办理 */
        post: operations["staff_membership_recall_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：驳回 */
        post: operations["staff_membership_reject_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：催办 */
        post: operations["staff_membership_remind_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：退回 */
        post: operations["staff_membership_return_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/batch-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：批量通过 */
        post: operations["staff_membership_batch_approve_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会员认证列表 */
        get: operations["staff_membership_list_verifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会员认证详情 */
        get: operations["staff_membership_get_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：通过 */
        post: operations["staff_membership_approve_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：留言 */
        post: operations["staff_membership_comment_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：上报 */
        post: operations["staff_membership_escalate_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会员认证的流转情况 */
        get: operations["staff_membership_get_verification_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：转办 */
        post: operations["staff_membership_reassign_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：撤回办理 */
        post: operations["staff_membership_recall_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：驳回 */
        post: operations["staff_membership_reject_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：催办 */
        post: operations["staff_membership_remind_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：退回 */
        post: operations["staff_membership_return_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/batch-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：批量通过 */
        post: operations["staff_membership_batch_approve_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/org/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工会名录：转办、划转时查找任意工会 */
        get: operations["staff_org_list_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AnswerIn */
        AnswerIn: {
            /**
             * Field Id
             * @example 133742069812346880
             */
            field_id: string;
            /** Value */
            value: string;
        };
        /**
         * AnswerKind
         * @description How an added field is answered.
         * @enum {string}
         */
        AnswerKind: "text" | "select";
        /** AnswerOut */
        AnswerOut: {
            /**
             * Field Id
             * @example 133742069812346880
             */
            field_id: string;
            /** Name */
            name: string;
            /** Value */
            value: string;
            /** Value Name */
            value_name: string;
        };
        /**
         * ApplicationAgain
         * @description A refused or withdrawn application once more: what is left out stays as it was.
         */
        ApplicationAgain: {
            /**
             * Cert No
             * @default
             */
            cert_no?: string;
            /** Consents */
            consents: components["schemas"]["ConsentGiven"][];
            /**
             * Name
             * @default
             */
            name?: string;
            /** @default null */
            new_form?: components["schemas"]["NewFormIn"] | null;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Sms Code
             * @default null
             */
            sms_code?: string | null;
            /**
             * Unit Id
             * @default null
             */
            unit_id?: string | null;
        };
        /** ApplicationCard */
        ApplicationCard: {
            current_unit: components["schemas"]["CurrentUnit"] | null;
            /** Decided At */
            decided_at: string | null;
            form_kind: components["schemas"]["FormKind"];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Placement Pending
             * @description 归属待定：由工作地区的工会受理，所属工会待划定
             */
            placement_pending: boolean;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
        };
        /** ApplicationCards */
        ApplicationCards: {
            /** Items */
            items: components["schemas"]["ApplicationCard"][];
        };
        /**
         * ApplicationCreate
         * @description The three fields of JOIN-06 and the code that was scanned.
         */
        ApplicationCreate: {
            /**
             * Cert No
             * @description 18 位身份证号
             */
            cert_no: string;
            /** Consents */
            consents: components["schemas"]["ConsentGiven"][];
            /**
             * Name
             * @description 与身份证一致
             */
            name: string;
            /** Phone */
            phone: string;
            /** Qr Token */
            qr_token: string;
            /**
             * Sms Code
             * @description 手机号未验证过时必填
             * @default null
             */
            sms_code?: string | null;
        };
        /** ApplicationDetail */
        ApplicationDetail: {
            /** Can Resubmit */
            can_resubmit: boolean;
            /** Can Withdraw */
            can_withdraw: boolean;
            /** Cert Masked */
            cert_masked: string;
            current_unit: components["schemas"]["CurrentUnit"] | null;
            /** Decided At */
            decided_at: string | null;
            form_kind: components["schemas"]["FormKind"];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name Masked */
            name_masked: string;
            /** Next Hint */
            next_hint: string;
            /** Phone Masked */
            phone_masked: string;
            /**
             * Placement Pending
             * @description 归属待定：由工作地区的工会受理，所属工会待划定
             */
            placement_pending: boolean;
            /** Qr Token */
            qr_token: string | null;
            /** Reason */
            reason: string | null;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Timeline */
            timeline: components["schemas"]["TimelineItem"][];
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /**
         * ApplicationExport
         * @description What goes into the workbook.
         */
        ApplicationExport: {
            /**
             * Auto Reviewed
             * @description 自动审核通过
             * @default null
             */
            auto_reviewed?: boolean | null;
            /**
             * Current Unit Id
             * @description 当前审核工会
             * @default null
             */
            current_unit_id?: string | null;
            /**
             * Decided From
             * @default null
             */
            decided_from?: string | null;
            /**
             * Decided To
             * @default null
             */
            decided_to?: string | null;
            /** @default null */
            form_kind?: components["schemas"]["FormKind"] | null;
            /**
             * From
             * @default null
             */
            from?: string | null;
            /**
             * Mine
             * @description 只看正由本单位审核的
             * @default null
             */
            mine?: boolean | null;
            /**
             * Placement Pending
             * @description 归属待定
             * @default null
             */
            placement_pending?: boolean | null;
            /**
             * Q
             * @description 姓名开头、证件或手机尾号、完整证件号或手机号
             * @default null
             */
            q?: string | null;
            /** @default null */
            realname?: components["schemas"]["RealnameOutcome"] | null;
            /** @default null */
            source?: components["schemas"]["ApplicationSource"] | null;
            /** @default null */
            state?: components["schemas"]["ApplicationState"] | null;
            /**
             * To
             * @default null
             */
            to?: string | null;
            /**
             * Unit Id
             * @description 申请加入的工会及其下级
             * @default null
             */
            unit_id?: string | null;
        };
        /**
         * ApplicationFilled
         * @description An earlier application, to be changed and handed in again; its numbers stay masked.
         */
        ApplicationFilled: {
            /** Cert Masked */
            cert_masked: string;
            /**
             * Form Kind
             * @enum {string}
             */
            form_kind: "unit" | "new_form";
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name Masked */
            name_masked: string;
            new_form: components["schemas"]["NewFormShown"] | null;
            /** Phone Masked */
            phone_masked: string;
            /** Phone Tail */
            phone_tail: string;
            /** Placement Pending */
            placement_pending: boolean;
            /** Reason */
            reason: string | null;
            unit: components["schemas"]["UnitName"];
        };
        /** ApplicationItem */
        ApplicationItem: {
            /** Auto Reviewed */
            auto_reviewed: boolean;
            /** Can Review */
            can_review: boolean;
            /** Cert Tail */
            cert_tail: string;
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            form_kind: components["schemas"]["FormKind"];
            /** Form Kind Name */
            form_kind_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Phone Tail */
            phone_tail: string;
            /** Placement Pending */
            placement_pending: boolean;
            /** Realname Name */
            realname_name: string;
            realname_result: components["schemas"]["RealnameOutcome"];
            /** Source */
            source: string;
            /** Source Name */
            source_name: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /** ApplicationPage */
        ApplicationPage: {
            counts: components["schemas"]["StateCounts"];
            /** Items */
            items: components["schemas"]["ApplicationItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** ApplicationReview */
        ApplicationReview: {
            /** Area Name */
            area_name: string;
            /** Auto Reviewed */
            auto_reviewed: boolean;
            /** Birth Year */
            birth_year: number | null;
            /** Can Review */
            can_review: boolean;
            /** Cert Masked */
            cert_masked: string;
            /** Cert Tail */
            cert_tail: string;
            /** Checks */
            checks: components["schemas"]["CheckResult"][];
            /** Consents */
            consents: components["schemas"]["ConsentShown"][];
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            flow: components["schemas"]["FlowOut"];
            form_kind: components["schemas"]["FormKind"];
            /** Form Kind Name */
            form_kind_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Member Id */
            member_id: string | null;
            /** Name */
            name: string;
            neighbours: components["schemas"]["Neighbours"];
            new_form: components["schemas"]["NewFormShown"] | null;
            /** Phone Masked */
            phone_masked: string;
            /** Phone Tail */
            phone_tail: string;
            /** Placement Pending */
            placement_pending: boolean;
            /**
             * Placement Version
             * @description 指定归属时要带的版本；不能指定时为空
             */
            placement_version: number | null;
            /** Realname Name */
            realname_name: string;
            realname_result: components["schemas"]["RealnameOutcome"];
            /** Reason */
            reason: string | null;
            /** Sex Name */
            sex_name: string;
            /** Source */
            source: string;
            /** Source Name */
            source_name: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Timeline */
            timeline: components["schemas"]["TimelineItem"][];
            unit: components["schemas"]["UnitName"];
            /** Unit Full Name */
            unit_full_name: string;
            /** Version */
            version: number;
        };
        /**
         * ApplicationSource
         * @description How the applicant came (JOIN-03, JOIN-X5).
         * @enum {string}
         */
        ApplicationSource: "qrcode" | "share" | "self";
        /**
         * ApplicationState
         * @description 入会申请的状态; the last three are final (JOIN state machine).
         * @enum {string}
         */
        ApplicationState: "pending" | "approved" | "rejected" | "withdrawn";
        /**
         * AreaOut
         * @description A place one may work in, with the places inside it.
         */
        AreaOut: {
            /** Children */
            children: components["schemas"]["AreaOut"][];
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * ArticleCard
         * @description An article in the phone's list.
         */
        ArticleCard: {
            /** Cover Url */
            cover_url: string | null;
            /**
             * Id
             * @description 文章的公开地址标识
             */
            id: string;
            /** Pinned */
            pinned: boolean;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * ArticleView
         * @description An article to read; ``body`` is cleaned HTML.
         */
        ArticleView: {
            /** Body */
            body: string;
            /** Column */
            column: string;
            /** Column Name */
            column_name: string;
            /** Cover Url */
            cover_url: string | null;
            /**
             * Id
             * @description 文章的公开地址标识
             */
            id: string;
            /** Pinned */
            pinned: boolean;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /** Source Name */
            source_name: string;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Unit Name */
            unit_name: string;
            /** View Count */
            view_count: number;
        };
        /** AuthorizeUrlOut */
        AuthorizeUrlOut: {
            /** Authorize Url */
            authorize_url: string;
        };
        /** BatchApprove */
        BatchApprove: {
            /** Items */
            items: components["schemas"]["BatchItem"][];
        };
        /** BatchItem */
        BatchItem: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** BatchRefusal */
        BatchRefusal: {
            /** Code */
            code: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Message */
            message: string;
        };
        /** BatchResult */
        BatchResult: {
            /** Done */
            done: number;
            /** Failed */
            failed: components["schemas"]["BatchRefusal"][];
        };
        /** CapacitySwitch */
        CapacitySwitch: {
            /**
             * Capacity Id
             * @example 133742069812346880
             */
            capacity_id: string;
        };
        /** CaptchaOut */
        CaptchaOut: {
            /** Captcha Id */
            captcha_id: string;
            /**
             * Image
             * @description PNG 图片，data URL
             */
            image: string;
        };
        /** CheckResult */
        CheckResult: {
            /** Evidence */
            evidence: string;
            /** Key */
            key: string;
            /**
             * Result
             * @enum {string}
             */
            result: "pass" | "warn" | "fail" | "unknown";
            /** Result Name */
            result_name: string;
            /** Title */
            title: string;
        };
        /**
         * Choice
         * @description One choice of a select.
         */
        Choice: {
            /**
             * Group
             * @default null
             */
            group?: string | null;
            /** Name */
            name: string;
            /** Value */
            value: string;
        };
        /**
         * ClientKind
         * @description What holds a session's token: a browser (cookie) or the mini-program (bearer).
         * @enum {string}
         */
        ClientKind: "web" | "mini";
        /**
         * Comparison
         * @description What the caller said beside what the record says.
         */
        Comparison: {
            /** Same */
            same: boolean | null;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * ConsentDocumentOut
         * @description A text as people read it: plain paragraphs, separated by an empty line.
         */
        ConsentDocumentOut: {
            /** Body */
            body: string;
            /** Key */
            key: string;
            /** Required */
            required: boolean;
            /** Sensitive */
            sensitive: boolean;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ConsentGive
         * @description What the person ticked, each document on its own (PIPL 14, 29).
         */
        ConsentGive: {
            /** Items */
            items: components["schemas"]["ConsentItem"][];
        };
        /** ConsentGiven */
        ConsentGiven: {
            /** Key */
            key: string;
            /** Version */
            version: number;
        };
        /**
         * ConsentItem
         * @description Agreement to one version of one document.
         */
        ConsentItem: {
            /** Key */
            key: string;
            /** Version */
            version: number;
        };
        /** ConsentShown */
        ConsentShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ConsentState
         * @description Where a person stands with one document. ``current``: the agreed version still counts.
         */
        ConsentState: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Current */
            current: boolean;
            /** Given */
            given: boolean;
            /** Key */
            key: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
            /** Withdrawable */
            withdrawable: boolean;
            /** Withdrawal Effect */
            withdrawal_effect: string;
        };
        /**
         * ConsultationCard
         * @description A consultation in its asker's list.
         */
        ConsultationCard: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            state: components["schemas"]["ConsultationState"];
            /** State Name */
            state_name: string;
            /** Title */
            title: string;
            unit: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"];
            /** Unread */
            unread: number;
        };
        /** ConsultationClose */
        ConsultationClose: {
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * ConsultationCreate
         * @description A first question. A member writes to their own union; who is none names one in ``unit_id`` (where the operator lets them).
         */
        ConsultationCreate: {
            /**
             * File Ids
             * @description 图片，先按用途 content.consultation_image 上传
             * @default []
             */
            file_ids?: string[];
            /** Text */
            text: string;
            /** Title */
            title: string;
            /**
             * Unit Id
             * @default null
             */
            unit_id?: string | null;
        };
        /**
         * ConsultationDetail
         * @description A consultation for an officer. ``upper_units`` are the unions above the one that holds it, nearest first.
         */
        ConsultationDetail: {
            /** Actions */
            actions: string[];
            /** Asker Name */
            asker_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Message Count */
            message_count: number;
            /** Messages */
            messages: components["schemas"]["MessageOut"][];
            origin_unit: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"];
            state: components["schemas"]["ConsultationState"];
            /** State Name */
            state_name: string;
            /** Title */
            title: string;
            unit: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"];
            /** Unread */
            unread: number;
            /** Upper Units */
            upper_units: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"][];
            /** Version */
            version: number;
        };
        /**
         * ConsultationItem
         * @description A consultation in the officers' list.
         */
        ConsultationItem: {
            /** Asker Name */
            asker_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Message Count */
            message_count: number;
            origin_unit: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"];
            state: components["schemas"]["ConsultationState"];
            /** State Name */
            state_name: string;
            /** Title */
            title: string;
            unit: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"];
            /** Unread */
            unread: number;
            /** Version */
            version: number;
        };
        /**
         * ConsultationPage
         * @description One page, and how many there are in each state.
         */
        ConsultationPage: {
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Items */
            items: components["schemas"]["ConsultationItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /**
         * ConsultationReassign
         * @description Who shall deal with it, and why: an upper union, or one of the own branch.
         */
        ConsultationReassign: {
            /** Reason */
            reason: string;
            /**
             * Unit Id
             * @example 133742069812346880
             */
            unit_id: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * ConsultationState
         * @description 待回复: the last word is the member's. 已回复: it is the union's.
         * @enum {string}
         */
        ConsultationState: "asked" | "answering" | "closed";
        /**
         * ConsultationThread
         * @description A consultation to its asker.
         */
        ConsultationThread: {
            /** Can Write */
            can_write: boolean;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Messages */
            messages: components["schemas"]["MessageOut"][];
            state: components["schemas"]["ConsultationState"];
            /** State Name */
            state_name: string;
            /** Title */
            title: string;
            unit: components["schemas"]["unionhub__domains__content__schemas__articles__UnitBrief"];
            /** Unread */
            unread: number;
            /** Version */
            version: number;
        };
        /** CurrentUnit */
        CurrentUnit: {
            /** Contact Phone */
            contact_phone: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * DetailedApplication
         * @description More than three fields and a code: a union found, or the work of a new-form worker, with the code that was scanned if any.
         */
        DetailedApplication: {
            /**
             * Cert No
             * @description 18 位身份证号
             */
            cert_no: string;
            /** Consents */
            consents: components["schemas"]["ConsentGiven"][];
            /**
             * Name
             * @description 与身份证一致
             */
            name: string;
            /** @default null */
            new_form?: components["schemas"]["NewFormIn"] | null;
            /** Phone */
            phone: string;
            /**
             * Qr Token
             * @default null
             */
            qr_token?: string | null;
            /**
             * Sms Code
             * @description 手机号未验证过时必填
             * @default null
             */
            sms_code?: string | null;
            /**
             * Unit Id
             * @description 自己查找并选择的工会
             * @default null
             */
            unit_id?: string | null;
        };
        /**
         * DictItemChoice
         * @description A choice as a form shows it.
         */
        DictItemChoice: {
            /** Code */
            code: string;
            /** Group */
            group: string | null;
            /** Name */
            name: string;
            /** Parent */
            parent: string | null;
        };
        /**
         * DirectoryUnit
         * @description A union as everybody may know it.
         */
        DirectoryUnit: {
            /** Address */
            address: string;
            /** Child Count */
            child_count: number;
            /** Contact Phone */
            contact_phone: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Level Name */
            level_name: string;
            /** Name */
            name: string;
            /** Path Names */
            path_names: string;
        };
        /**
         * FileOut
         * @description A file as its owner sees it; ``url`` serves it while it is clean.
         */
        FileOut: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Mime */
            mime: string;
            /** Name */
            name: string;
            /** Size */
            size: number;
            state: components["schemas"]["FileState"];
            /** Url */
            url: string;
        };
        /**
         * FileState
         * @description quarantine → clean or rejected; removed when its time is over. Only clean files are served.
         * @enum {string}
         */
        FileState: "quarantine" | "clean" | "rejected" | "removed";
        /** FlowApprove */
        FlowApprove: {
            /**
             * Comment
             * @default
             */
            comment?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowComment */
        FlowComment: {
            /** Comment */
            comment: string;
        };
        /** FlowEscalate */
        FlowEscalate: {
            /**
             * Comment
             * @default
             */
            comment?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowEvidence */
        FlowEvidence: {
            /** Name */
            name: string;
            /** Passed */
            passed: boolean;
            /** Text */
            text: string;
        };
        /** FlowNode */
        FlowNode: {
            /** Due At */
            due_at: string | null;
            /** Holder Name */
            holder_name: string;
            /** Key */
            key: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "approve" | "auto_review" | "copy" | "branch" | "parallel";
            /** Name */
            name: string;
            /** Note */
            note: string;
            /**
             * Status
             * @enum {string}
             */
            status: "done" | "open" | "waiting" | "skipped" | "void";
        };
        /**
         * FlowOut
         * @description Where a subject's flow stands, its whole course, and what the caller may do now.
         */
        FlowOut: {
            /** Definition Number */
            definition_number: number;
            /** Due At */
            due_at: string | null;
            /** Holder Unit Name */
            holder_unit_name: string;
            /** My Actions */
            my_actions: string[];
            /** Nodes */
            nodes: components["schemas"]["FlowNode"][];
            /** Overdue */
            overdue: boolean;
            /** Process Name */
            process_name: string;
            /** Return Targets */
            return_targets: components["schemas"]["ReturnTarget"][];
            /**
             * State
             * @enum {string}
             */
            state: "running" | "approved" | "rejected" | "withdrawn";
            /** State Name */
            state_name: string;
            /** Steps */
            steps: components["schemas"]["FlowStep"][];
            /** Task Version */
            task_version: number | null;
        };
        /** FlowReassign */
        FlowReassign: {
            /** Reason */
            reason: string;
            /**
             * Unit Id
             * @example 133742069812346880
             */
            unit_id: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowRecall */
        FlowRecall: {
            /** Reason */
            reason: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowReject */
        FlowReject: {
            /**
             * Reason
             * @description 申请人会看到
             */
            reason: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowRemind */
        FlowRemind: {
            /**
             * Comment
             * @default
             */
            comment?: string;
        };
        /** FlowReturn */
        FlowReturn: {
            /** Reason */
            reason: string;
            /**
             * Target
             * @description 退回到的环节；applicant 为退回申请人修改
             * @default applicant
             */
            target?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowStep */
        FlowStep: {
            /** Actor Name */
            actor_name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Comment */
            comment: string;
            /** Evidence */
            evidence: components["schemas"]["FlowEvidence"][];
            /** From Unit Name */
            from_unit_name: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            /** Node Name */
            node_name: string;
            /** Seq */
            seq: number;
            /** To Unit Name */
            to_unit_name: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * FormKind
         * @description Which form was filled in: the three fields of a union's own code, or the full one of new-form workers (JOIN-06, JOIN-07).
         * @enum {string}
         */
        FormKind: "unit" | "new_form";
        /**
         * InboxSummary
         * @description For the badge.
         */
        InboxSummary: {
            /** Open */
            open: number;
            /** Overdue */
            overdue: number;
        };
        /**
         * JoinForm
         * @description Everything the form of new-form workers offers.
         */
        JoinForm: {
            /** Areas */
            areas: components["schemas"]["AreaOut"][];
            /** Industries */
            industries: components["schemas"]["Choice"][];
            /** Occupations */
            occupations: components["schemas"]["Choice"][];
            /** Platforms */
            platforms: components["schemas"]["Choice"][];
            /** Questions */
            questions: components["schemas"]["QuestionOut"][];
            /** Regions */
            regions: components["schemas"]["Choice"][];
            /** Screenshots Max */
            screenshots_max: number;
            /** Screenshots Min */
            screenshots_min: number;
        };
        /** LandingOut */
        LandingOut: {
            form_kind: components["schemas"]["FormKind"];
            /** Message */
            message: string;
            /**
             * Share Token
             * @description 分享用的入会码，与扫码等效
             */
            share_token: string;
            /**
             * State
             * @enum {string}
             */
            state: "active" | "revoked" | "not_open" | "unit_closed";
            /** Token */
            token: string;
            unit: components["schemas"]["LandingUnit"];
        };
        /** LandingUnit */
        LandingUnit: {
            /** Address */
            address: string;
            /** Contact Phone */
            contact_phone: string;
            /** Full Name */
            full_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Level Name */
            level_name: string;
            /** Name */
            name: string;
        };
        /** LeaveCreate */
        LeaveCreate: {
            /**
             * Reason
             * @description 退会原因
             */
            reason: string;
        };
        /** LeavePage */
        LeavePage: {
            counts: components["schemas"]["StateCounts"];
            /** Items */
            items: components["schemas"]["MatterItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** LeaveReview */
        LeaveReview: {
            /** Can Review */
            can_review: boolean;
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            flow: components["schemas"]["FlowOut"];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            member: components["schemas"]["MemberBrief"];
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
            /** Unit Full Name */
            unit_full_name: string;
            /** Version */
            version: number;
        };
        /** Listing[ConsentDocumentOut] */
        Listing_ConsentDocumentOut_: {
            /** Items */
            items: components["schemas"]["ConsentDocumentOut"][];
        };
        /** Listing[ConsentState] */
        Listing_ConsentState_: {
            /** Items */
            items: components["schemas"]["ConsentState"][];
        };
        /** Listing[DictItemChoice] */
        Listing_DictItemChoice_: {
            /** Items */
            items: components["schemas"]["DictItemChoice"][];
        };
        /** Listing[MyFeature] */
        Listing_MyFeature_: {
            /** Items */
            items: components["schemas"]["MyFeature"][];
        };
        /** Listing[WechatTemplate] */
        Listing_WechatTemplate_: {
            /** Items */
            items: components["schemas"]["WechatTemplate"][];
        };
        /**
         * MatterItem
         * @description A row of an officers' list. ``version`` is the open task's.
         */
        MatterItem: {
            /** Can Review */
            can_review: boolean;
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /** MemberAccount */
        MemberAccount: {
            /** Display Name */
            display_name: string;
            /** Elder Mode */
            elder_mode: boolean;
            /** Has Phone */
            has_phone: boolean;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            person: components["schemas"]["PersonBrief"] | null;
            /** Phone Tail */
            phone_tail: string | null;
            /** Wechat Bound */
            wechat_bound: boolean;
        };
        /**
         * MemberBrief
         * @description The member a matter is about, masked.
         */
        MemberBrief: {
            /** Cert Masked */
            cert_masked: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Joined On
             * Format: date
             */
            joined_on: string;
            /** Member No */
            member_no: string;
            /** Name */
            name: string;
            /** Phone Masked */
            phone_masked: string;
            /** Status Name */
            status_name: string;
            unit: components["schemas"]["UnitName"];
            /** Verified */
            verified: boolean;
        };
        /** MemberCard */
        MemberCard: {
            /**
             * Joined On
             * Format: date
             */
            joined_on: string;
            /** Member No */
            member_no: string;
            /** Name */
            name: string;
            /** Photo Url */
            photo_url: string | null;
            /**
             * Qr
             * @description 会员编号二维码，PNG data URL
             */
            qr: string;
            /** Sex Name */
            sex_name: string;
            status: components["schemas"]["MemberStatus"];
            /** Status Name */
            status_name: string;
            unit: components["schemas"]["UnitName"];
            /** Unit Chain */
            unit_chain: components["schemas"]["UnitName"][];
        };
        /** MemberLogin */
        MemberLogin: {
            account: components["schemas"]["MemberAccount"];
            /** Csrf Token */
            csrf_token: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Idle Seconds */
            idle_seconds: number;
            /** Token */
            token: string | null;
        };
        /** MemberMe */
        MemberMe: {
            account: components["schemas"]["MemberAccount"];
            /** Csrf Token */
            csrf_token: string;
        };
        /** MemberMeUpdate */
        MemberMeUpdate: {
            /** Elder Mode */
            elder_mode: boolean;
        };
        /** MemberRecord */
        MemberRecord: {
            /**
             * Complete
             * @description 统一表格的必填项是否齐全
             */
            complete: boolean;
            /**
             * Member Id
             * @example 133742069812346880
             */
            member_id: string;
            /** Missing */
            missing: string[];
            /** Sections */
            sections: components["schemas"]["RecordSection"][];
            /** Version */
            version: number;
        };
        /**
         * MemberStatus
         * @description 会籍状态, by the codes of std.member_status.
         * @enum {string}
         */
        MemberStatus: "20" | "21" | "22" | "30" | "31" | "32" | "40" | "41" | "42" | "90";
        /**
         * MessageCreate
         * @description One more message.
         */
        MessageCreate: {
            /**
             * File Ids
             * @description 图片，先按用途 content.consultation_image 上传
             * @default []
             */
            file_ids?: string[];
            /** Text */
            text: string;
        };
        /**
         * MessageOut
         * @description One message as either side reads it.
         */
        MessageOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Author Name */
            author_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Image Urls */
            image_urls: string[];
            side: components["schemas"]["MessageSide"];
            /** Text */
            text: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * MessageSide
         * @description Who speaks in a consultation.
         * @enum {string}
         */
        MessageSide: "member" | "union" | "system";
        /**
         * MyFeature
         * @description One feature for somebody on the phone.
         */
        MyFeature: {
            /** Allowed */
            allowed: boolean;
            /** Key */
            key: string;
            /** Name */
            name: string;
            requires: components["schemas"]["Requirement"];
            /** Requires Name */
            requires_name: string;
        };
        /** MyLeave */
        MyLeave: {
            /**
             * Can Resubmit
             * @description 已退回给本人，补充后可重新提交
             */
            can_resubmit: boolean;
            /** Can Withdraw */
            can_withdraw: boolean;
            current_unit: components["schemas"]["CurrentUnit"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            /**
             * @description 办理过程，只在详情中给出
             * @default null
             */
            flow?: components["schemas"]["FlowOut"] | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /** MyLeaves */
        MyLeaves: {
            /** Items */
            items: components["schemas"]["MyLeave"][];
            /**
             * May Ask
             * @description 现在能否申请退会
             */
            may_ask: boolean;
        };
        /** MyMembership */
        MyMembership: {
            application: components["schemas"]["ApplicationCard"] | null;
            card: components["schemas"]["MemberCard"] | null;
            /**
             * State
             * @enum {string}
             */
            state: "none" | "applying" | "member";
        };
        /** MyTransfer */
        MyTransfer: {
            /**
             * Can Resubmit
             * @description 已退回给本人，补充后可重新提交
             */
            can_resubmit: boolean;
            /** Can Withdraw */
            can_withdraw: boolean;
            current_unit: components["schemas"]["CurrentUnit"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            /**
             * @description 办理过程，只在详情中给出
             * @default null
             */
            flow?: components["schemas"]["FlowOut"] | null;
            from_unit: components["schemas"]["UnitName"];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            to_unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /** MyTransfers */
        MyTransfers: {
            /** Items */
            items: components["schemas"]["MyTransfer"][];
        };
        /**
         * MyUnion
         * @description ``chain`` leads from the top down to the caller's union, ``below`` are the unions directly under it (JOIN-24, JOIN-26).
         */
        MyUnion: {
            /** Below */
            below: components["schemas"]["UnionNode"][];
            /** Chain */
            chain: components["schemas"]["UnionNode"][];
            /** Is Member */
            is_member: boolean;
            /** Joined On */
            joined_on: string | null;
            /** Status Name */
            status_name: string;
            union: components["schemas"]["UnionFacts"] | null;
            /** Verified */
            verified: boolean;
        };
        /**
         * MyVerification
         * @description ``unit`` stays empty for whom the authority does not know by the name and certificate given (D8).
         */
        MyVerification: {
            /**
             * Can Resubmit
             * @description 已退回给本人，补充后可重新提交
             */
            can_resubmit: boolean;
            /** Can Withdraw */
            can_withdraw: boolean;
            current_unit: components["schemas"]["CurrentUnit"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            /**
             * @description 办理过程，只在详情中给出
             * @default null
             */
            flow?: components["schemas"]["FlowOut"] | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"] | null;
            /** Version */
            version: number;
            /** Via Name */
            via_name: string;
        };
        /**
         * MyVerifications
         * @description ``verified`` says whether the caller is a 认证会员; ``unit`` is the union of the caller's own membership, if there is one.
         */
        MyVerifications: {
            /** Is Member */
            is_member: boolean;
            /** Items */
            items: components["schemas"]["MyVerification"][];
            unit: components["schemas"]["UnitName"] | null;
            /** Verified */
            verified: boolean;
            /** Verified At */
            verified_at: string | null;
            /** Via Name */
            via_name: string;
        };
        /** Neighbours */
        Neighbours: {
            /** Next */
            next: string | null;
            /** Previous */
            previous: string | null;
        };
        /**
         * NewFormIn
         * @description The work of a new-form worker; codes are those of the join.* dictionaries.
         */
        NewFormIn: {
            /** Answers */
            answers?: components["schemas"]["AnswerIn"][];
            /**
             * Employer Name
             * @description 签约公司名称
             * @default
             */
            employer_name?: string;
            /**
             * Industry
             * @default
             */
            industry?: string;
            /**
             * Occupation
             * @default
             */
            occupation?: string;
            /**
             * Platform
             * @default
             */
            platform?: string;
            /**
             * Screenshots
             * @description 订单截图的文件编号
             */
            screenshots?: string[];
            /**
             * Work Area Code
             * @description 工作地区的行政区划代码
             * @default
             */
            work_area_code?: string;
            /**
             * Work Region
             * @default
             */
            work_region?: string;
        };
        /**
         * NewFormShown
         * @description What a new-form worker told, in words and in codes.
         */
        NewFormShown: {
            /** Answers */
            answers: components["schemas"]["AnswerOut"][];
            /** Employer Name */
            employer_name: string;
            /** Industry */
            industry: string;
            /** Industry Name */
            industry_name: string;
            /** Occupation */
            occupation: string;
            /** Occupation Name */
            occupation_name: string;
            /** Platform */
            platform: string;
            /** Platform Name */
            platform_name: string;
            /** Screenshots */
            screenshots: components["schemas"]["ScreenshotOut"][];
            /** Work Area Code */
            work_area_code: string;
            /** Work Area Name */
            work_area_name: string;
            /** Work Region */
            work_region: string;
            /** Work Region Name */
            work_region_name: string;
        };
        /**
         * NoticeKind
         * @description What a notice is about; people read and mute them by kind.
         * @enum {string}
         */
        NoticeKind: "result" | "todo" | "account" | "system";
        /**
         * NoticeOut
         * @description One notice as its recipient sees it.
         */
        NoticeOut: {
            /** Body */
            body: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Link */
            link: string | null;
            /** Read */
            read: boolean;
            /** Title */
            title: string;
        };
        /**
         * NoticeSummary
         * @description For the badge.
         */
        NoticeSummary: {
            /** Unread */
            unread: number;
        };
        /** Page[ArticleCard] */
        Page_ArticleCard_: {
            /** Items */
            items: components["schemas"]["ArticleCard"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** Page[ConsultationCard] */
        Page_ConsultationCard_: {
            /** Items */
            items: components["schemas"]["ConsultationCard"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** Page[DirectoryUnit] */
        Page_DirectoryUnit_: {
            /** Items */
            items: components["schemas"]["DirectoryUnit"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** Page[NoticeOut] */
        Page_NoticeOut_: {
            /** Items */
            items: components["schemas"]["NoticeOut"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** Page[TodoOut] */
        Page_TodoOut_: {
            /** Items */
            items: components["schemas"]["TodoOut"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** PasswordChange */
        PasswordChange: {
            /** New Password */
            new_password: string;
            /** Old Password */
            old_password: string;
        };
        /** PersonBrief */
        PersonBrief: {
            /** Name Masked */
            name_masked: string;
            /** Verified */
            verified: boolean;
        };
        /** PlacementAssign */
        PlacementAssign: {
            /** Items */
            items: components["schemas"]["PlacementChosen"][];
            kind: components["schemas"]["PlacementKind"];
            /**
             * Note
             * @description 划定依据，记入会籍变更记录
             * @default
             */
            note?: string;
            /**
             * Unit Id
             * @description 划到哪个工会，如工会联合会、联合工会
             * @example 133742069812346880
             */
            unit_id: string;
        };
        /** PlacementChosen */
        PlacementChosen: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** PlacementCounts */
        PlacementCounts: {
            /** Application */
            application: number;
            /** Member */
            member: number;
        };
        /** PlacementItem */
        PlacementItem: {
            /** Can Assign */
            can_assign: boolean;
            /** Cert Tail */
            cert_tail: string;
            /** Employer Name */
            employer_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Industry Name */
            industry_name: string;
            kind: components["schemas"]["PlacementKind"];
            /** Name */
            name: string;
            /** Occupation Name */
            occupation_name: string;
            /** Phone Tail */
            phone_tail: string;
            /** Platform Name */
            platform_name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /**
         * PlacementKind
         * @description 归属待定: an application that is not decided yet, or a member who joined before it was known.
         * @enum {string}
         */
        PlacementKind: "application" | "member";
        /** PlacementPage */
        PlacementPage: {
            counts: components["schemas"]["PlacementCounts"];
            /** Items */
            items: components["schemas"]["PlacementItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /**
         * PlaceOut
         * @description Published facts of where a unit is. Coordinates are GCJ-02, as Chinese maps read them; None where nobody entered them.
         */
        PlaceOut: {
            /** Address */
            address: string;
            /** Contact Phone */
            contact_phone: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Latitude */
            latitude: number | null;
            /** Longitude */
            longitude: number | null;
            /** Name */
            name: string;
            /**
             * Navigation Url
             * @description 浏览器里导航用的地图地址
             */
            navigation_url: string | null;
        };
        /**
         * QuestionOut
         * @description An added field as the form asks it.
         */
        QuestionOut: {
            /** Choices */
            choices: components["schemas"]["Choice"][];
            /** Hint */
            hint: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            kind: components["schemas"]["AnswerKind"];
            /** Name */
            name: string;
            /** Required */
            required: boolean;
        };
        /**
         * RealnameOutcome
         * @description 实名核对结果 (JOIN-08); anything but a match never passes automatically.
         * @enum {string}
         */
        RealnameOutcome: "match" | "mismatch" | "not_found" | "unavailable";
        /** RecordChange */
        RecordChange: {
            /**
             * Values
             * @description 字段 → 新内容；null 为清空，没有写到的不变
             */
            values: {
                [key: string]: string | null;
            };
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** RecordField */
        RecordField: {
            /** Dictionary */
            dictionary: string;
            /** Editable */
            editable: boolean;
            /** Hint */
            hint: string;
            /** Key */
            key: string;
            /** Kind */
            kind: string;
            /** Label */
            label: string;
            /** Masked */
            masked: boolean;
            /** Max Chars */
            max_chars: number;
            /** Required */
            required: boolean;
            /**
             * Text
             * @description 给人看的内容，号码与住址已遮盖
             */
            text: string;
            /**
             * Value
             * @description 可直接编辑的内容；遮盖的一项为空
             */
            value: string;
        };
        /** RecordSection */
        RecordSection: {
            /** Fields */
            fields: components["schemas"]["RecordField"][];
            /** Title */
            title: string;
        };
        /**
         * Requirement
         * @description Who may use a feature, from everybody up.
         * @enum {string}
         */
        Requirement: "none" | "member" | "verified";
        /** Resubmit */
        Resubmit: {
            /**
             * Reason
             * @description 补充后的说明
             */
            reason: string;
        };
        /** ReturnTarget */
        ReturnTarget: {
            /** Key */
            key: string;
            /** Name */
            name: string;
        };
        /**
         * ScreenshotOut
         * @description An order screenshot; ``url`` serves it to the caller's own entrance.
         */
        ScreenshotOut: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Url */
            url: string;
        };
        /**
         * ShareOut
         * @description The link by which a member passes on their union's code; none while the union has no working code (JOIN-03).
         */
        ShareOut: {
            /**
             * State
             * @enum {string}
             */
            state: "ready" | "none";
            /** Token */
            token: string;
            unit: components["schemas"]["UnitName"] | null;
            /** Url */
            url: string;
        };
        /** SiteOut */
        SiteOut: {
            /** Demo Ribbon */
            demo_ribbon: string | null;
            /**
             * Mode
             * @enum {string}
             */
            mode: "demo" | "production";
            /** Service Phone */
            service_phone: string;
            /** Site Name */
            site_name: string;
            /** Systems */
            systems: string[];
            /**
             * Theme
             * @enum {string}
             */
            theme: "union-red" | "labour-blue";
            /** Version */
            version: string;
            wechat: components["schemas"]["WeChatIds"];
        };
        /** SmsCodeOut */
        SmsCodeOut: {
            /** Expires In */
            expires_in: number;
            /** Resend After */
            resend_after: number;
        };
        /** SmsCodeRequest */
        SmsCodeRequest: {
            /**
             * Captcha Answer
             * @default null
             */
            captcha_answer?: string | null;
            /**
             * Captcha Id
             * @default null
             */
            captcha_id?: string | null;
            /**
             * Phone
             * @description 手机号码
             */
            phone: string;
            scene: components["schemas"]["SmsScene"];
        };
        /** SmsLogin */
        SmsLogin: {
            /** Code */
            code: string;
            /**
             * Phone
             * @description 手机号码
             */
            phone: string;
        };
        /**
         * SmsScene
         * @description What an SMS code may be used for; a code of one scene is worthless in another.
         * @enum {string}
         */
        SmsScene: "login" | "apply" | "bind";
        /** StaffAccount */
        StaffAccount: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Must Change Password */
            must_change_password: boolean;
            /** Name */
            name: string;
            /** Password Expires On */
            password_expires_on: string | null;
            /** Phone Tail */
            phone_tail: string | null;
            /** Totp Enabled */
            totp_enabled: boolean;
            /** Username */
            username: string;
        };
        /** StaffLoginRequest */
        StaffLoginRequest: {
            /**
             * Captcha Answer
             * @default null
             */
            captcha_answer?: string | null;
            /**
             * Captcha Id
             * @default null
             */
            captcha_id?: string | null;
            /** @default web */
            client?: components["schemas"]["ClientKind"];
            /**
             * Otp
             * @default null
             */
            otp?: string | null;
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /** StaffMe */
        StaffMe: {
            account: components["schemas"]["StaffAccount"];
            /** Capacities */
            capacities: components["schemas"]["unionhub__platform__account__schemas__CapacityOut"][];
            capacity: components["schemas"]["unionhub__platform__account__schemas__CapacityOut"];
            /** Csrf Token */
            csrf_token: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Idle Seconds */
            idle_seconds: number;
            /** Permissions */
            permissions: string[];
            /**
             * Restricted
             * @description 须先修改密码或设置动态口令，其他操作一律拒绝
             */
            restricted: boolean;
            /**
             * Restriction
             * @description 须先做的事：修改密码，或设置动态口令
             */
            restriction: ("password" | "second_factor") | null;
            /** Token */
            token: string | null;
        };
        /** StateCounts */
        StateCounts: {
            /** Approved */
            approved: number;
            /**
             * Mine
             * @description 其中正由本单位审核的
             */
            mine: number;
            /** Pending */
            pending: number;
            /** Rejected */
            rejected: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * SubjectLink
         * @description Where the to-do leads: the faces know a page for each name.
         */
        SubjectLink: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * SubscriptionGrant
         * @description Templates the person just allowed in the mini-program (wx.requestSubscribeMessage).
         */
        SubscriptionGrant: {
            /** Template Keys */
            template_keys: string[];
        };
        /**
         * SubscriptionsOut
         * @description Which of them were written down.
         */
        SubscriptionsOut: {
            /** Accepted */
            accepted: string[];
        };
        /** TaskStarted */
        TaskStarted: {
            /**
             * Task Id
             * @example 133742069812346880
             */
            task_id: string;
        };
        /** TimelineItem */
        TimelineItem: {
            /** Actor Name */
            actor_name: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Note */
            note: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "done" | "current" | "failed";
            /** Title */
            title: string;
            /** Unit Name */
            unit_name: string | null;
        };
        /**
         * TodoOut
         * @description One to-do as its holder sees it.
         */
        TodoOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Done At */
            done_at: string | null;
            /** Due At */
            due_at: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Kind */
            kind: string;
            link: components["schemas"]["SubjectLink"];
            /** Overdue */
            overdue: boolean;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Unit Name */
            unit_name: string | null;
        };
        /** TransferCreate */
        TransferCreate: {
            /**
             * Reason
             * @description 转会原因，两边工会都会看到
             * @default
             */
            reason?: string;
            /**
             * To Unit Id
             * @description 要转入的工会
             * @example 133742069812346880
             */
            to_unit_id: string;
        };
        /** TransferItem */
        TransferItem: {
            /** Can Review */
            can_review: boolean;
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            to_unit: components["schemas"]["UnitName"];
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /** TransferPage */
        TransferPage: {
            counts: components["schemas"]["StateCounts"];
            /** Items */
            items: components["schemas"]["TransferItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** TransferReview */
        TransferReview: {
            /** Can Review */
            can_review: boolean;
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            flow: components["schemas"]["FlowOut"];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            member: components["schemas"]["MemberBrief"];
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            to_unit: components["schemas"]["UnitName"];
            /** To Unit Full Name */
            to_unit_full_name: string;
            unit: components["schemas"]["UnitName"];
            /** Unit Full Name */
            unit_full_name: string;
            /** Version */
            version: number;
        };
        /** UnionFacts */
        UnionFacts: {
            /** Address */
            address: string;
            /** Contact Name */
            contact_name: string;
            /** Contact Phone */
            contact_phone: string;
            /** Full Name */
            full_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Level Name */
            level_name: string;
            /**
             * Members
             * @description 本工会在册会员数
             */
            members: number;
            /** Name */
            name: string;
        };
        /**
         * UnionFound
         * @description A union one may join.
         */
        UnionFound: {
            /** Address */
            address: string;
            /** Contact Phone */
            contact_phone: string;
            /** Full Name */
            full_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Level Name */
            level_name: string;
            /** Name */
            name: string;
            /** Opened */
            opened: boolean;
        };
        /** UnitBrief */
        unionhub__domains__content__schemas__articles__UnitBrief: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
        };
        /** VerificationCreate */
        unionhub__domains__membership__schemas__matters__VerificationCreate: {
            /**
             * Cert No
             * @description 18 位身份证号
             */
            cert_no: string;
            /**
             * Consents
             * @default []
             */
            consents?: components["schemas"]["ConsentGiven"][];
            /**
             * Name
             * @description 与身份证一致
             */
            name: string;
            /** Phone */
            phone: string;
            /**
             * Reason
             * @description 给审核工会的说明，例如换过手机号
             * @default
             */
            reason?: string;
            /**
             * Sms Code
             * @description 手机号未验证过时必填
             * @default null
             */
            sms_code?: string | null;
        };
        /** CapacityOut */
        unionhub__platform__account__schemas__CapacityOut: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Role Name */
            role_name: string;
            unit: components["schemas"]["unionhub__platform__account__schemas__UnitBrief"];
        };
        /** UnitBrief */
        unionhub__platform__account__schemas__UnitBrief: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Path Names
             * @default
             */
            path_names?: string;
        };
        /** UnionNode */
        UnionNode: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Level Name */
            level_name: string;
            /** Mine */
            mine: boolean;
            /** Name */
            name: string;
        };
        /**
         * UnionsFound
         * @description One page of what was found; ``more``: there are more than are shown, the words should be narrower.
         */
        UnionsFound: {
            /** Items */
            items: components["schemas"]["UnionFound"][];
            /** More */
            more: boolean;
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** UnitName */
        UnitName: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
        };
        /** Unmask */
        Unmask: {
            /** Fields */
            fields: ("cert_no" | "phone")[];
            /** Reason */
            reason: string;
        };
        /** Unmasked */
        Unmasked: {
            /**
             * Cert No
             * @default null
             */
            cert_no?: string | null;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
        };
        /**
         * UnreadOut
         * @description For the badge.
         */
        UnreadOut: {
            /** Unread */
            unread: number;
        };
        /** VerificationItem */
        VerificationItem: {
            /** Can Review */
            can_review: boolean;
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Phone Tail */
            phone_tail: string;
            /** Realname Name */
            realname_name: string;
            realname_result: components["schemas"]["RealnameOutcome"];
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /** VerificationPage */
        VerificationPage: {
            counts: components["schemas"]["StateCounts"];
            /** Items */
            items: components["schemas"]["VerificationItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /** VerificationReview */
        VerificationReview: {
            /** Can Review */
            can_review: boolean;
            /** Comparisons */
            comparisons: components["schemas"]["Comparison"][];
            current_unit: components["schemas"]["UnitName"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            flow: components["schemas"]["FlowOut"];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            member: components["schemas"]["MemberBrief"];
            /** Name */
            name: string;
            /** Phone Masked */
            phone_masked: string;
            /** Phone Tail */
            phone_tail: string;
            /** Realname Name */
            realname_name: string;
            realname_result: components["schemas"]["RealnameOutcome"];
            /** Reason */
            reason: string;
            state: components["schemas"]["ApplicationState"];
            /** State Name */
            state_name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            unit: components["schemas"]["UnitName"];
            /** Unit Full Name */
            unit_full_name: string;
            /** Version */
            version: number;
        };
        /** WeChatIds */
        WeChatIds: {
            /** Mp Appid */
            mp_appid: string;
            /** Oa Appid */
            oa_appid: string;
        };
        /** WeChatLogin */
        WeChatLogin: {
            /** Code */
            code: string;
        };
        /**
         * WechatTemplate
         * @description A subscribe message the mini-program may ask for.
         */
        WechatTemplate: {
            /** Key */
            key: string;
            /** Template Id */
            template_id: string;
        };
        /** Withdraw */
        Withdraw: {
            /**
             * Version
             * @default null
             */
            version?: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    member_account_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMe"];
                };
            };
        };
    };
    member_account_update_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberMeUpdate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMe"];
                };
            };
        };
    };
    member_account_bind_phone_sms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsLogin"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMe"];
                };
            };
        };
    };
    member_account_bind_phone_wechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeChatLogin"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMe"];
                };
            };
        };
    };
    member_account_close_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成，无内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    member_account_sign_in_sms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsLogin"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLogin"];
                };
            };
        };
    };
    member_account_sign_in_wechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeChatLogin"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLogin"];
                };
            };
        };
    };
    member_account_begin_oauth: {
        parameters: {
            query?: {
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizeUrlOut"];
                };
            };
        };
    };
    member_account_finish_oauth: {
        parameters: {
            query: {
                code: string;
                state: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 跳转 */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    member_consent_list_records: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_ConsentState_"];
                };
            };
        };
    };
    member_consent_give: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGive"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_ConsentState_"];
                };
            };
        };
    };
    member_consent_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentState"];
                };
            };
        };
    };
    member_content_list_consultations: {
        parameters: {
            query?: {
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ConsultationCard_"];
                };
            };
        };
    };
    member_content_create_consultation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationThread"];
                };
            };
        };
    };
    member_content_get_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationThread"];
                };
            };
        };
    };
    member_content_close_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationClose"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationThread"];
                };
            };
        };
    };
    member_content_ask_on: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationThread"];
                };
            };
        };
    };
    member_content_mark_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成，无内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    member_content_unread_answers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadOut"];
                };
            };
        };
    };
    member_file_upload_file: {
        parameters: {
            query: {
                /** @description 文件用途 */
                purpose: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileOut"];
                };
            };
        };
    };
    member_file_read_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    member_membership_list_applications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCards"];
                };
            };
        };
    };
    member_membership_create_application: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
                };
            };
        };
    };
    member_membership_get_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
                };
            };
        };
    };
    member_membership_get_filled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFilled"];
                };
            };
        };
    };
    member_membership_reapply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationAgain"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
                };
            };
        };
    };
    member_membership_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
                };
            };
        };
    };
    member_membership_create_detailed_application: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetailedApplication"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
                };
            };
        };
    };
    member_membership_get_card: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCard"];
                };
            };
        };
    };
    member_membership_list_my_leaves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLeaves"];
                };
            };
        };
    };
    member_membership_create_leave: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLeave"];
                };
            };
        };
    };
    member_membership_get_my_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLeave"];
                };
            };
        };
    };
    member_membership_resubmit_my_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resubmit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLeave"];
                };
            };
        };
    };
    member_membership_withdraw_my_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLeave"];
                };
            };
        };
    };
    member_membership_my_membership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMembership"];
                };
            };
        };
    };
    member_membership_get_own_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
        };
    };
    member_membership_correct_own_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordChange"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
        };
    };
    member_membership_get_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareOut"];
                };
            };
        };
    };
    member_membership_list_my_transfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTransfers"];
                };
            };
        };
    };
    member_membership_create_transfer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTransfer"];
                };
            };
        };
    };
    member_membership_get_my_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTransfer"];
                };
            };
        };
    };
    member_membership_resubmit_my_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resubmit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTransfer"];
                };
            };
        };
    };
    member_membership_withdraw_my_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTransfer"];
                };
            };
        };
    };
    member_membership_get_my_union: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyUnion"];
                };
            };
        };
    };
    member_membership_list_my_verifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVerifications"];
                };
            };
        };
    };
    member_membership_create_verification: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["unionhub__domains__membership__schemas__matters__VerificationCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVerification"];
                };
            };
        };
    };
    member_membership_get_my_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVerification"];
                };
            };
        };
    };
    member_membership_resubmit_my_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resubmit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVerification"];
                };
            };
        };
    };
    member_membership_withdraw_my_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVerification"];
                };
            };
        };
    };
    member_notice_list_notices: {
        parameters: {
            query?: {
                kind?: ("result" | "todo" | "account" | "system") | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                /** @description 只看未读 */
                unread?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NoticeOut_"];
                };
            };
        };
    };
    member_notice_mark_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOut"];
                };
            };
        };
    };
    member_notice_mark_all_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSummary"];
                };
            };
        };
    };
    member_notice_record_grants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionGrant"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionsOut"];
                };
            };
        };
    };
    member_notice_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSummary"];
                };
            };
        };
    };
    member_notice_list_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_WechatTemplate_"];
                };
            };
        };
    };
    member_org_get_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOut"];
                };
            };
        };
    };
    member_portal_my_features: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_MyFeature_"];
                };
            };
        };
    };
    public_account_create_captcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptchaOut"];
                };
            };
        };
    };
    public_account_create_sms_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeOut"];
                };
            };
        };
    };
    public_consent_list_documents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_ConsentDocumentOut_"];
                };
            };
        };
    };
    public_consent_get_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDocumentOut"];
                };
            };
        };
    };
    public_content_list_articles: {
        parameters: {
            query: {
                column: string;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ArticleCard_"];
                };
            };
        };
    };
    public_content_get_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
        };
    };
    public_content_get_image: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    public_dictionary_list_choices: {
        parameters: {
            query: {
                /** @description 字典标识，如 std.ethnic */
                type: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_DictItemChoice_"];
                };
            };
        };
    };
    public_membership_get_join_form: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinForm"];
                };
            };
        };
    };
    public_membership_get_landing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LandingOut"];
                };
            };
        };
    };
    public_membership_search_unions: {
        parameters: {
            query?: {
                /** @description 行政区划代码，省、市或县 */
                area?: string;
                page?: number;
                /** @description 工会或单位名称中的文字 */
                q?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionsFound"];
                };
            };
        };
    };
    public_membership_get_union: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionFound"];
                };
            };
        };
    };
    public_site_get_site: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteOut"];
                };
            };
        };
    };
    staff_account_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
        };
    };
    staff_account_change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 完成，无内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    staff_account_open_staff_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffLoginRequest"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
        };
    };
    staff_account_close_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成，无内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    staff_account_change_capacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacitySwitch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
        };
    };
    staff_content_list_consultations: {
        parameters: {
            query?: {
                /** @description 只看由本单位办理的 */
                mine?: boolean | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 标题或姓名中的文字 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                state?: ("asked" | "answering" | "closed") | null;
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationPage"];
                };
            };
        };
    };
    staff_content_get_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    staff_content_close_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationClose"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    staff_content_mark_consultation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成，无内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    staff_content_reassign_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationReassign"];
            };
        };
        responses: {
            /** @description 完成，无内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    staff_content_reply_consultation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    staff_inbox_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxSummary"];
                };
            };
        };
    };
    staff_inbox_list_todos: {
        parameters: {
            query?: {
                /** @description Which list is read. */
                box?: "open" | "done";
                kind?: string | null;
                /** @description 只看超期或未超期 */
                overdue?: boolean | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 标题或摘要中的文字 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TodoOut_"];
                };
            };
        };
    };
    staff_membership_list_applications: {
        parameters: {
            query?: {
                /** @description 自动审核通过 */
                auto_reviewed?: boolean | null;
                /** @description 当前审核工会 */
                current_unit_id?: string | null;
                decided_from?: string | null;
                decided_to?: string | null;
                form_kind?: ("unit" | "new_form") | null;
                from?: string | null;
                /** @description 只看正由本单位审核的 */
                mine?: boolean | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 归属待定 */
                placement_pending?: boolean | null;
                /** @description 姓名开头、证件或手机尾号、完整证件号或手机号 */
                q?: string | null;
                realname?: ("match" | "mismatch" | "not_found" | "unavailable") | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                source?: ("qrcode" | "share" | "self") | null;
                state?: ("pending" | "approved" | "rejected" | "withdrawn") | null;
                to?: string | null;
                /** @description 申请加入的工会及其下级 */
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    staff_membership_get_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_approve_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_comment_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowComment"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_escalate_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowEscalate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_get_application_flow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowOut"];
                };
            };
        };
    };
    staff_membership_reassign_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReassign"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_recall_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRecall"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_reject_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReject"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_remind_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRemind"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_return_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReturn"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReview"];
                };
            };
        };
    };
    staff_membership_unmask_application_numbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unmask"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
        };
    };
    staff_membership_batch_approve_application: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
        };
    };
    staff_membership_export_applications: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationExport"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStarted"];
                };
            };
        };
    };
    staff_membership_list_leaves: {
        parameters: {
            query?: {
                from?: string | null;
                /** @description 只看待本单位办理的 */
                mine?: boolean;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 姓名开头 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                state?: ("pending" | "approved" | "rejected" | "withdrawn") | null;
                to?: string | null;
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavePage"];
                };
            };
        };
    };
    staff_membership_get_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_approve_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_comment_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowComment"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_escalate_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowEscalate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_get_leave_flow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowOut"];
                };
            };
        };
    };
    staff_membership_reassign_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReassign"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_recall_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRecall"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_reject_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReject"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_remind_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRemind"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_return_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReturn"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReview"];
                };
            };
        };
    };
    staff_membership_batch_approve_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
        };
    };
    staff_membership_list_placements: {
        parameters: {
            query?: {
                /** @description 归属待定: an application that is not decided yet, or a member who joined before it was known. */
                kind?: "application" | "member";
                /** @description 职业类别代码 */
                occupation?: string | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 姓名开头、证件或手机尾号、完整证件号或手机号 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                /** @description 暂由哪个工会受理 */
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementPage"];
                };
            };
        };
    };
    staff_membership_assign_placements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementAssign"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
        };
    };
    staff_membership_list_transfers: {
        parameters: {
            query?: {
                from?: string | null;
                /** @description 只看待本单位办理的 */
                mine?: boolean;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 姓名开头 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                state?: ("pending" | "approved" | "rejected" | "withdrawn") | null;
                to?: string | null;
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPage"];
                };
            };
        };
    };
    staff_membership_get_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_approve_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_comment_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowComment"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_escalate_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowEscalate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_get_transfer_flow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowOut"];
                };
            };
        };
    };
    staff_membership_reassign_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReassign"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_recall_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRecall"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_reject_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReject"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_remind_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRemind"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_return_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReturn"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferReview"];
                };
            };
        };
    };
    staff_membership_batch_approve_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
        };
    };
    staff_membership_list_verifications: {
        parameters: {
            query?: {
                from?: string | null;
                /** @description 只看待本单位办理的 */
                mine?: boolean;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 姓名开头 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                state?: ("pending" | "approved" | "rejected" | "withdrawn") | null;
                to?: string | null;
                unit_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPage"];
                };
            };
        };
    };
    staff_membership_get_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_approve_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_comment_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowComment"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_escalate_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowEscalate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_get_verification_flow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowOut"];
                };
            };
        };
    };
    staff_membership_reassign_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReassign"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_recall_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRecall"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_reject_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReject"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_remind_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowRemind"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_return_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                verification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReturn"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReview"];
                };
            };
        };
    };
    staff_membership_batch_approve_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchApprove"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
        };
    };
    staff_org_list_directory: {
        parameters: {
            query?: {
                /** @description 只找管理范围内的 */
                own_branch?: boolean;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 上级工会，列出它的直接下级 */
                parent_id?: string | null;
                /** @description 名称中的文字 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DirectoryUnit_"];
                };
            };
        };
    };
}
