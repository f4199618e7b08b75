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
    "/api/v1/member/membership/applications/{application_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办入会申请 */
        post: operations["member_membership_remind_my_application"];
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
    "/api/v1/member/membership/leaves/{leave_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办退会申请 */
        post: operations["member_membership_remind_my_leave"];
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
    "/api/v1/member/membership/share/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邀请海报（存到手机相册） */
        get: operations["member_membership_get_share_poster"];
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
    "/api/v1/member/membership/transfers/{transfer_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办转会申请 */
        post: operations["member_membership_remind_my_transfer"];
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
    "/api/v1/member/membership/verifications/{verification_id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办会员认证 */
        post: operations["member_membership_remind_my_verification"];
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
    "/api/v1/member/privacy/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 注销账号须知与进度 */
        get: operations["member_privacy_closure_plan"];
        put?: never;
        /** 申请注销账号 */
        post: operations["member_privacy_request_closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/privacy/closure/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回注销申请 */
        post: operations["member_privacy_withdraw_closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/privacy/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的个人信息 */
        get: operations["member_privacy_my_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/privacy/data/{key}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除我的一类信息 */
        post: operations["member_privacy_erase_holding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/privacy/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的个人信息副本 */
        get: operations["member_privacy_list_exports"];
        put?: never;
        /** 导出我的个人信息 */
        post: operations["member_privacy_start_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的个人信息申请 */
        get: operations["member_privacy_list_own_requests"];
        put?: never;
        /** 申请更正、删除或解释 */
        post: operations["member_privacy_create_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/privacy/requests/{request_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申请 */
        post: operations["member_privacy_withdraw_request"];
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
    "/api/v1/public/enterprise/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业注册的受理部门与须同意的内容 */
        get: operations["public_enterprise_get_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/enterprise/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 企业注册 */
        post: operations["public_enterprise_create_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/enterprise/registrations/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改后重新提交企业注册 */
        post: operations["public_enterprise_correct_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/enterprise/registrations/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看企业注册进度 */
        post: operations["public_enterprise_ask_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/inspection/intakes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记码打开的问题上报页 */
        get: operations["public_inspection_get_intake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/inspection/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一张照片（multipart，字段 file） */
        post: operations["public_inspection_add_photo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/inspection/photos/{photo_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看本次上传的照片 */
        get: operations["public_inspection_get_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/inspection/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭登记号和手机号查询进度 */
        post: operations["public_inspection_ask_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/inspection/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交上报 */
        post: operations["public_inspection_create_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/inspection/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验手机号，取得上报凭证 */
        post: operations["public_inspection_create_ticket"];
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
    "/api/v1/staff/inbox/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我发起的与抄送我的 */
        get: operations["staff_inbox_list_copies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inbox/copies/{copy_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抄送标为已读 */
        post: operations["staff_inbox_mark_copy_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inbox/copies/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抄送全部标为已读 */
        post: operations["staff_inbox_mark_all_copies_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inbox/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办或已办里的事项种类与件数 */
        get: operations["staff_inbox_list_kinds"];
        put?: never;
        post?: never;
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
        /** 待办数、超期数与未读抄送数 */
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
    "/api/v1/staff/inspection/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件一览 */
        get: operations["staff_inspection_list_cases"];
        put?: never;
        /** 内部登记事件 */
        post: operations["staff_inspection_register_internally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件详情 */
        get: operations["staff_inspection_get_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认接收 */
        post: operations["staff_inspection_accept_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指派监察员 */
        post: operations["staff_inspection_assign_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认认领 */
        post: operations["staff_inspection_claim_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 事件办结 */
        post: operations["staff_inspection_close_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完善单位与网格 */
        post: operations["staff_inspection_complete_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/decide-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入处罚决定 */
        post: operations["staff_inspection_decide_penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补录执行时间 */
        post: operations["staff_inspection_execute_penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准延长调查期限 */
        post: operations["staff_inspection_extend_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处置失败退回 */
        post: operations["staff_inspection_fail_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入立案时间 */
        post: operations["staff_inspection_file_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转交监察员 */
        post: operations["staff_inspection_hand_over_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入处理结果 */
        post: operations["staff_inspection_handle_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 判为无效 */
        post: operations["staff_inspection_invalidate_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/investigate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入调查时间 */
        post: operations["staff_inspection_investigate_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停计时 */
        post: operations["staff_inspection_pause_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打印案卷（PDF） */
        post: operations["staff_inspection_print_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/reassign-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新指定网格 */
        post: operations["staff_inspection_reassign_grid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复计时 */
        post: operations["staff_inspection_resume_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 其他原因退回 */
        post: operations["staff_inspection_return_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回领导 */
        post: operations["staff_inspection_send_back_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处置成功 */
        post: operations["staff_inspection_settle_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转区平台处置 */
        post: operations["staff_inspection_take_over_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/{case_id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看当事人完整号码 */
        post: operations["staff_inspection_unmask_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同一人对同一单位的在先事件 */
        post: operations["staff_inspection_list_duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按模板导出事件 */
        post: operations["staff_inspection_export_cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 精确查找事件 */
        post: operations["staff_inspection_search_cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本区的网格 */
        get: operations["staff_inspection_list_grids"];
        put?: never;
        /** 新增网格 */
        post: operations["staff_inspection_add_grid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/grids/{grid_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改网格名称或中心点 */
        patch: operations["staff_inspection_change_grid"];
        trace?: never;
    };
    "/api/v1/staff/inspection/grids/{grid_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用网格 */
        post: operations["staff_inspection_disable_grid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/grids/{grid_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用网格 */
        post: operations["staff_inspection_enable_grid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/inspection/inspectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可指派的监察员 */
        get: operations["staff_inspection_get_inspectors"];
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
    "/api/v1/staff/membership/applications/{application_id}/add-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：加签 */
        post: operations["staff_membership_add_sign_application"];
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
    "/api/v1/staff/membership/applications/{application_id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：调整期限 */
        post: operations["staff_membership_deadline_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：委派 */
        post: operations["staff_membership_delegate_application"];
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
    "/api/v1/staff/membership/applications/{application_id}/opine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：写加签意见 */
        post: operations["staff_membership_opine_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：改派 */
        post: operations["staff_membership_override_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 入会申请：可以接手的人 */
        get: operations["staff_membership_list_application_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/applications/{application_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打印入会申请审批单（PDF） */
        post: operations["staff_membership_print_application"];
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
    "/api/v1/staff/membership/applications/{application_id}/remove-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：减签 */
        post: operations["staff_membership_remove_sign_application"];
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
    "/api/v1/staff/membership/applications/{application_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入会申请：终止 */
        post: operations["staff_membership_terminate_application"];
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
    "/api/v1/staff/membership/leaves/{leave_id}/add-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：加签 */
        post: operations["staff_membership_add_sign_leave"];
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
    "/api/v1/staff/membership/leaves/{leave_id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：调整期限 */
        post: operations["staff_membership_deadline_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：委派 */
        post: operations["staff_membership_delegate_leave"];
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
    "/api/v1/staff/membership/leaves/{leave_id}/opine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：写加签意见 */
        post: operations["staff_membership_opine_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：改派 */
        post: operations["staff_membership_override_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 退会申请：可以接手的人 */
        get: operations["staff_membership_list_leave_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/leaves/{leave_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打印退会申请审批单（PDF） */
        post: operations["staff_membership_print_leave"];
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
    "/api/v1/staff/membership/leaves/{leave_id}/remove-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：减签 */
        post: operations["staff_membership_remove_sign_leave"];
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
    "/api/v1/staff/membership/leaves/{leave_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退会申请：终止 */
        post: operations["staff_membership_terminate_leave"];
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
    "/api/v1/staff/membership/transfers/{transfer_id}/add-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：加签 */
        post: operations["staff_membership_add_sign_transfer"];
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
    "/api/v1/staff/membership/transfers/{transfer_id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：调整期限 */
        post: operations["staff_membership_deadline_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：委派 */
        post: operations["staff_membership_delegate_transfer"];
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
    "/api/v1/staff/membership/transfers/{transfer_id}/opine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：写加签意见 */
        post: operations["staff_membership_opine_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：改派 */
        post: operations["staff_membership_override_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转会申请：可以接手的人 */
        get: operations["staff_membership_list_transfer_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/transfers/{transfer_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打印转会申请审批单（PDF） */
        post: operations["staff_membership_print_transfer"];
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
    "/api/v1/staff/membership/transfers/{transfer_id}/remove-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：减签 */
        post: operations["staff_membership_remove_sign_transfer"];
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
    "/api/v1/staff/membership/transfers/{transfer_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转会申请：终止 */
        post: operations["staff_membership_terminate_transfer"];
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
    "/api/v1/staff/membership/verifications/{verification_id}/add-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：加签 */
        post: operations["staff_membership_add_sign_verification"];
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
    "/api/v1/staff/membership/verifications/{verification_id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：调整期限 */
        post: operations["staff_membership_deadline_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：委派 */
        post: operations["staff_membership_delegate_verification"];
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
    "/api/v1/staff/membership/verifications/{verification_id}/opine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：写加签意见 */
        post: operations["staff_membership_opine_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：改派 */
        post: operations["staff_membership_override_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会员认证：可以接手的人 */
        get: operations["staff_membership_list_verification_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership/verifications/{verification_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打印会员认证审批单（PDF） */
        post: operations["staff_membership_print_verification"];
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
    "/api/v1/staff/membership/verifications/{verification_id}/remove-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：减签 */
        post: operations["staff_membership_remove_sign_verification"];
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
    "/api/v1/staff/membership/verifications/{verification_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会员认证：终止 */
        post: operations["staff_membership_terminate_verification"];
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
        /**
         * Amends
         * @description Who puts a category right: its owner on a page, an officer on request, or nobody because it records what happened.
         * @enum {string}
         */
        Amends: "self" | "request" | "never";
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
            consents: components["schemas"]["unionhub__domains__membership__schemas__phone__ConsentGiven"][];
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
            consents: components["schemas"]["unionhub__domains__membership__schemas__phone__ConsentGiven"][];
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
            /**
             * Can Remind
             * @description 现在能否催办：有人在办，今天还没有催过
             */
            can_remind: boolean;
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
        /** Authority */
        Authority: {
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
        /**
         * BoxCounts
         * @description How many of the cases found are in each box.
         */
        BoxCounts: {
            /** All */
            all: number;
            /** Done */
            done: number;
            /** Mine */
            mine: number;
            /** Open */
            open: number;
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
        /**
         * CaseAction
         * @description What may be done to a case. The first two make it; ``HAND_OVER`` and the clock actions leave its state alone (INSP-X8).
         * @enum {string}
         */
        CaseAction: "report" | "register" | "accept" | "settle" | "fail" | "return" | "invalidate" | "reassign_grid" | "take_over" | "assign" | "send_back" | "claim" | "file" | "investigate" | "handle" | "close" | "decide_penalty" | "execute" | "complete" | "hand_over" | "pause" | "resume" | "extend";
        /**
         * CaseAssign
         * @description 指派监察员 (INSP-15).
         */
        CaseAssign: {
            /**
             * Inspector Account Id
             * @example 133742069812346880
             */
            inspector_account_id: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseBox
         * @description Which cases of those somebody sees: waiting for them, not ended, ended, all.
         * @enum {string}
         */
        CaseBox: "mine" | "open" | "done" | "all";
        /**
         * CaseComplete
         * @description 完善单位与网格 (INSP-20, INSP-21); at least one. ``merge``: the caller has confirmed that the code's employer is this one.
         */
        CaseComplete: {
            /**
             * Employer Name
             * @description 更正后的单位名称
             * @default null
             */
            employer_name?: string | null;
            /**
             * Grid Unit Id
             * @default null
             */
            grid_unit_id?: string | null;
            /**
             * Merge
             * @default false
             */
            merge?: boolean;
            /**
             * Uscc
             * @description 统一社会信用代码
             * @default null
             */
            uscc?: string | null;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseCreate
         * @description A case a clerk writes down for somebody. ``repeat_of``: an earlier case of the same person against the same employer.
         */
        CaseCreate: {
            /** Cause */
            cause: string;
            /** Cert No */
            cert_no: string;
            /** Companions */
            companions?: components["schemas"]["PersonIn"][];
            /** Demand */
            demand: string;
            /** Employer Name */
            employer_name: string;
            /**
             * Grid Unit Id
             * @description 街道网格；null 为区本级
             */
            grid_unit_id: string | null;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            /**
             * Repeat Of
             * @default null
             */
            repeat_of?: string | null;
            /**
             * Source
             * @description 来源途径（字典 std.supervise_source）
             */
            source: string;
        };
        /**
         * CaseDetail
         * @description A case in full, numbers masked. ``partial``: the caller's grid no longer has it and sees what happened until it gave it back.
         */
        CaseDetail: {
            /** Accepted At */
            accepted_at: string | null;
            /** Actions */
            actions: components["schemas"]["CaseAction"][];
            /** Case No */
            case_no: string;
            /** Cause */
            cause: string;
            /** Cause Name */
            cause_name: string;
            /** Cert No Masked */
            cert_no_masked: string;
            clocks: components["schemas"]["ClocksOut"] | null;
            /** Companion Count */
            companion_count: number;
            /** Companions */
            companions: components["schemas"]["unionhub__domains__inspection__schemas__cases__CompanionOut"][];
            /** Days Left */
            days_left: number | null;
            /** Demand */
            demand: string;
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            employer: components["schemas"]["EmployerBrief"];
            /**
             * Employer Id
             * @example 133742069812346880
             */
            employer_id: string;
            /** Employer Name */
            employer_name: string;
            /** Employer Uscc */
            employer_uscc: string | null;
            /** Grid Name */
            grid_name: string;
            /** Grid Unit Id */
            grid_unit_id: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Inspector Account Id */
            inspector_account_id: string | null;
            /** Inspector Name */
            inspector_name: string;
            lamp: components["schemas"]["Lamp"];
            level: components["schemas"]["Level"];
            /** Level Name */
            level_name: string;
            /** Missing */
            missing: ("uscc" | "grid")[];
            /** Name */
            name: string;
            nodes: components["schemas"]["NodesOut"] | null;
            /** Overdue */
            overdue: boolean;
            /** Partial */
            partial: boolean;
            /** Phone Masked */
            phone_masked: string;
            /** Phone Tail */
            phone_tail: string;
            /** Photos */
            photos: components["schemas"]["unionhub__domains__inspection__schemas__cases__PhotoOut"][];
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            repeat_of: components["schemas"]["CaseRef"] | null;
            settle: components["schemas"]["SettleOut"] | null;
            /** Source */
            source: string;
            /** Source Name */
            source_name: string;
            state: components["schemas"]["CaseState"];
            /** State Name */
            state_name: string;
            /** Timeline */
            timeline: components["schemas"]["TimelineEvent"][];
            /** Version */
            version: number;
        };
        /**
         * CaseExecute
         * @description 补录执行时间 (INSP-25): when the employer paid itself, or when enforcement was applied for.
         */
        CaseExecute: {
            /**
             * At
             * Format: date-time
             * @description 时间，不能晚于现在
             */
            at: string;
            kind: components["schemas"]["ExecutionKind"];
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseExport
         * @description Which cases, by which template, and what for. ``template_id`` empty: the shipped template of the caller's role.
         */
        CaseExport: {
            /** @default all */
            box?: components["schemas"]["CaseBox"];
            /**
             * Cause
             * @default null
             */
            cause?: string | null;
            /**
             * Done From
             * @default null
             */
            done_from?: string | null;
            /**
             * Done To
             * @default null
             */
            done_to?: string | null;
            /**
             * Employer Id
             * @default null
             */
            employer_id?: string | null;
            /**
             * Finished
             * @description 已完成（网格办结、办结、正常结束）
             * @default null
             */
            finished?: boolean | null;
            /**
             * Grid Unit Id
             * @description 所属网格；0 为区本级
             * @default null
             */
            grid_unit_id?: string | null;
            /**
             * Inspector Account Id
             * @default null
             */
            inspector_account_id?: string | null;
            /** @default null */
            level?: components["schemas"]["Level"] | null;
            /**
             * Overdue
             * @description 网格处置已超过承诺期限
             * @default null
             */
            overdue?: boolean | null;
            /**
             * Page
             * @description 页码，从 1 开始
             * @default 1
             */
            page?: number;
            /**
             * Q
             * @description 事件编号、上报人姓名或对方单位名称的开头
             * @default null
             */
            q?: string | null;
            /**
             * Reason
             * @description 导出用途
             */
            reason: string;
            /**
             * Registered From
             * @default null
             */
            registered_from?: string | null;
            /**
             * Registered To
             * @default null
             */
            registered_to?: string | null;
            /**
             * Size
             * @description 每页条数
             * @default 20
             */
            size?: number;
            /**
             * Sort
             * @description 排序字段，前加 - 为倒序
             * @default null
             */
            sort?: string | null;
            /**
             * Source
             * @default null
             */
            source?: string | null;
            /**
             * State
             * @description 一个或多个状态，可用逗号分隔
             * @default null
             */
            state?: components["schemas"]["CaseState"][] | null;
            /**
             * Template Id
             * @default null
             */
            template_id?: string | null;
            /**
             * Year
             * @description 登记年份
             * @default null
             */
            year?: number | null;
        };
        /**
         * CaseFail
         * @description 处置失败 (INSP-10).
         */
        CaseFail: {
            /** Note */
            note: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseHandle
         * @description 录入处理时间与结果 (INSP-22).
         */
        CaseHandle: {
            /**
             * Amount Fen
             * @description 金额，单位分
             */
            amount_fen: number;
            /**
             * At
             * Format: date-time
             * @description 时间，不能晚于现在
             */
            at: string;
            /** Note */
            note: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseHandOver
         * @description 转交监察员 (INSP-X8).
         */
        CaseHandOver: {
            /**
             * Inspector Account Id
             * @example 133742069812346880
             */
            inspector_account_id: string;
            /** Reason */
            reason: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseItem
         * @description A case in a list. Nothing is opened for it: the name and the tail of the phone (D6). ``lamp`` is our own promise's (INSP-09).
         */
        CaseItem: {
            /** Accepted At */
            accepted_at: string | null;
            /** Actions */
            actions: components["schemas"]["CaseAction"][];
            /** Case No */
            case_no: string;
            /** Cause */
            cause: string;
            /** Cause Name */
            cause_name: string;
            /** Companion Count */
            companion_count: number;
            /** Days Left */
            days_left: number | null;
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            /**
             * Employer Id
             * @example 133742069812346880
             */
            employer_id: string;
            /** Employer Name */
            employer_name: string;
            /** Employer Uscc */
            employer_uscc: string | null;
            /** Grid Name */
            grid_name: string;
            /** Grid Unit Id */
            grid_unit_id: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Inspector Account Id */
            inspector_account_id: string | null;
            /** Inspector Name */
            inspector_name: string;
            lamp: components["schemas"]["Lamp"];
            level: components["schemas"]["Level"];
            /** Level Name */
            level_name: string;
            /** Name */
            name: string;
            /** Overdue */
            overdue: boolean;
            /** Phone Tail */
            phone_tail: string;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            /** Source */
            source: string;
            /** Source Name */
            source_name: string;
            state: components["schemas"]["CaseState"];
            /** State Name */
            state_name: string;
            /** Version */
            version: number;
        };
        /**
         * CaseNode
         * @description 录入立案时间, 录入调查时间 (INSP-19).
         */
        CaseNode: {
            /**
             * At
             * Format: date-time
             * @description 时间，不能晚于现在
             */
            at: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseNote
         * @description 由区平台处置, 事件办结: a note may be left.
         */
        CaseNote: {
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseNumbers
         * @description The full numbers of everybody in a case (INSP-X7).
         */
        CaseNumbers: {
            /** Cert No */
            cert_no: string;
            /** Companions */
            companions: components["schemas"]["unionhub__domains__inspection__schemas__cases__CompanionNumbers"][];
            /** Phone */
            phone: string;
        };
        /**
         * CasePage
         * @description One page, and how many there are in each box.
         */
        CasePage: {
            counts: components["schemas"]["BoxCounts"];
            /** Items */
            items: components["schemas"]["CaseItem"][];
            /** Page */
            page: number;
            /** Size */
            size: number;
            /** Total */
            total: number;
        };
        /**
         * CasePenalty
         * @description 录入处罚决定时间 (INSP-24).
         */
        CasePenalty: {
            /**
             * At
             * Format: date-time
             * @description 时间，不能晚于现在
             */
            at: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseReason
         * @description 其他原因退回 (INSP-11), 判为无效 (INSP-13), 退回领导 (INSP-17).
         */
        CaseReason: {
            /** Reason */
            reason: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseReassignGrid
         * @description 重新设定所属网格 (INSP-14). ``grid_unit_id`` null is 区本级; it has to be said.
         */
        CaseReassignGrid: {
            /** Grid Unit Id */
            grid_unit_id: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseRef
         * @description Another case.
         */
        CaseRef: {
            /** Case No */
            case_no: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
        };
        /**
         * CaseRegistered
         * @description Where the new case stands, and what the reporter is told.
         */
        CaseRegistered: {
            /** Case No */
            case_no: string;
            /** Grid Name */
            grid_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Query Code */
            query_code: string;
            state: components["schemas"]["CaseState"];
            /** State Name */
            state_name: string;
        };
        /**
         * CaseSearch
         * @description The same, and exact numbers: those never stand in an address, so this is sent as a body.
         */
        CaseSearch: {
            /** @default all */
            box?: components["schemas"]["CaseBox"];
            /**
             * Cause
             * @default null
             */
            cause?: string | null;
            /**
             * Cert No
             * @description 完整证件号码
             * @default null
             */
            cert_no?: string | null;
            /**
             * Done From
             * @default null
             */
            done_from?: string | null;
            /**
             * Done To
             * @default null
             */
            done_to?: string | null;
            /**
             * Employer Id
             * @default null
             */
            employer_id?: string | null;
            /**
             * Finished
             * @description 已完成（网格办结、办结、正常结束）
             * @default null
             */
            finished?: boolean | null;
            /**
             * Grid Unit Id
             * @description 所属网格；0 为区本级
             * @default null
             */
            grid_unit_id?: string | null;
            /**
             * Inspector Account Id
             * @default null
             */
            inspector_account_id?: string | null;
            /** @default null */
            level?: components["schemas"]["Level"] | null;
            /**
             * Overdue
             * @description 网格处置已超过承诺期限
             * @default null
             */
            overdue?: boolean | null;
            /**
             * Page
             * @description 页码，从 1 开始
             * @default 1
             */
            page?: number;
            /**
             * Phone
             * @description 完整手机号
             * @default null
             */
            phone?: string | null;
            /**
             * Q
             * @description 事件编号、上报人姓名或对方单位名称的开头
             * @default null
             */
            q?: string | null;
            /**
             * Registered From
             * @default null
             */
            registered_from?: string | null;
            /**
             * Registered To
             * @default null
             */
            registered_to?: string | null;
            /**
             * Size
             * @description 每页条数
             * @default 20
             */
            size?: number;
            /**
             * Sort
             * @description 排序字段，前加 - 为倒序
             * @default null
             */
            sort?: string | null;
            /**
             * Source
             * @default null
             */
            source?: string | null;
            /**
             * State
             * @description 一个或多个状态，可用逗号分隔
             * @default null
             */
            state?: components["schemas"]["CaseState"][] | null;
            /**
             * Year
             * @description 登记年份
             * @default null
             */
            year?: number | null;
        };
        /**
         * CaseSettle
         * @description 处置成功 (INSP-08).
         */
        CaseSettle: {
            /**
             * Amount Fen
             * @description 金额，单位分
             */
            amount_fen: number;
            /**
             * Mode
             * @description 成功方式，字典 insp.success_mode
             */
            mode: string;
            /** Note */
            note: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * CaseState
         * @description Where a case stands. The last three groups of the table: 网格办结, 正常结束 and 办结 are ends.
         * @enum {string}
         */
        CaseState: "grid_pending" | "grid_processing" | "grid_done" | "grid_failed" | "grid_returned" | "closed_invalid" | "leader_pending" | "inspector_pending" | "inspecting" | "handled" | "penalty_decided" | "closed";
        /**
         * CaseUnmask
         * @description Why the full numbers are needed.
         */
        CaseUnmask: {
            /** Reason */
            reason: string;
        };
        /**
         * CauseChoice
         * @description A cause; ``group`` is the matter it belongs to.
         */
        CauseChoice: {
            /** Code */
            code: string;
            /** Group */
            group: string;
            /** Name */
            name: string;
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
         * ClockKey
         * @description What is counted. The first is our promise, the others are the law's.
         * @enum {string}
         */
        ClockKey: "promise" | "file" | "investigate" | "decide";
        /**
         * ClockOut
         * @description One clock. ``rule`` says in words whose limit it is and what it counts; ``left`` is negative when it is late.
         */
        ClockOut: {
            /** Done On */
            done_on: string | null;
            /** Due On */
            due_on: string | null;
            key: components["schemas"]["ClockKey"];
            lamp: components["schemas"]["Lamp"];
            /** Left */
            left: number;
            /** Limit */
            limit: number;
            /** Name */
            name: string;
            /** Rule */
            rule: string;
            /** Started On */
            started_on: string | null;
            state: components["schemas"]["ClockState"];
            /** State Name */
            state_name: string;
            /** Unit */
            unit: string;
            /** Used */
            used: number;
        };
        /**
         * ClocksOut
         * @description Our promise and the law's limits, apart. ``calendar_note`` warns when a year's holidays are not published yet.
         */
        ClocksOut: {
            /** Calendar Note */
            calendar_note: string;
            /** Extended */
            extended: boolean;
            /** Legal */
            legal: components["schemas"]["ClockOut"][];
            /** Paused */
            paused: boolean;
            /** Pauses */
            pauses: components["schemas"]["PauseOut"][];
            promise: components["schemas"]["ClockOut"];
        };
        /**
         * ClockState
         * @description How a clock stands. ``stopped``: no longer counted, nothing to judge; ``skipped``: a later node was entered without this one.
         * @enum {string}
         */
        ClockState: "waiting" | "running" | "paused" | "done" | "late" | "skipped" | "stopped";
        /**
         * ClosureCreate
         * @description The owner has read what goes and what stays.
         */
        ClosureCreate: {
            /** Understood */
            understood: boolean;
        };
        /**
         * ClosureOut
         * @description A closure as its owner sees it.
         */
        ClosureOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Ended At */
            ended_at: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Note */
            note: string;
            state: components["schemas"]["ClosureState"];
            /** State Name */
            state_name: string;
        };
        /**
         * ClosurePlan
         * @description What closing the account would mean today.
         */
        ClosurePlan: {
            closure: components["schemas"]["ClosureOut"] | null;
            /** Cooling Days */
            cooling_days: number;
            /** Goes */
            goes: string[];
            /** Kept */
            kept: components["schemas"]["KeptOut"][];
            /** Open Matters */
            open_matters: components["schemas"]["OpenMatterOut"][];
        };
        /**
         * ClosureState
         * @description cooling → closed; taken back, or stopped because a matter was open when the period ended.
         * @enum {string}
         */
        ClosureState: "cooling" | "closed" | "withdrawn" | "stopped";
        /**
         * CompanionGiven
         * @description Somebody who came along. Their phone may be left out.
         */
        CompanionGiven: {
            /** Cert No */
            cert_no: string;
            /** Name */
            name: string;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
        };
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
        /** ConsentTicked */
        ConsentTicked: {
            /** Key */
            key: string;
            /** Version */
            version: number;
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
        /**
         * CopyOut
         * @description A line of 我发起 or 抄送我: ``holder_names`` says with whom it is now; nobody when it is dealt with.
         */
        CopyOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Holder Names */
            holder_names: string[];
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            link: components["schemas"]["SubjectLink"];
            /** Note */
            note: string;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Unit Name */
            unit_name: string | null;
            /** Unread */
            unread: boolean;
            /** Waiting */
            waiting: boolean;
        };
        /**
         * CorrectionOut
         * @description A field an officer puts right on request.
         */
        CorrectionOut: {
            /** Hint */
            hint: string;
            /** Key */
            key: string;
            /** Label */
            label: string;
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
            consents: components["schemas"]["unionhub__domains__membership__schemas__phone__ConsentGiven"][];
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
         * Duplicate
         * @description An earlier case of the same person against the same employer.
         */
        Duplicate: {
            /** Case No */
            case_no: string;
            /** Cause Name */
            cause_name: string;
            /** Grid Name */
            grid_name: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /**
             * Open
             * @description 还没有办完
             */
            open: boolean;
            /**
             * Recent
             * @description 30 天内登记的
             */
            recent: boolean;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            state: components["schemas"]["CaseState"];
            /** State Name */
            state_name: string;
        };
        /**
         * DuplicateQuery
         * @description Who is about to report whom.
         */
        DuplicateQuery: {
            /** Cert No */
            cert_no: string;
            /** Employer Name */
            employer_name: string;
            /**
             * Uscc
             * @default null
             */
            uscc?: string | null;
        };
        /**
         * EmployerBrief
         * @description The employer this case stands for; its name may differ from what the reporter wrote.
         */
        EmployerBrief: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Uscc */
            uscc: string | null;
        };
        /**
         * EnterpriseState
         * @description Where a registration stands (JOBS, 状态机 enterprise_account).
         * @enum {string}
         */
        EnterpriseState: "pending" | "active" | "rejected" | "void";
        /**
         * ErasedOut
         * @description How much was deleted.
         */
        ErasedOut: {
            /** Erased */
            erased: number;
        };
        /**
         * ExecutionKind
         * @description 执行方式 (INSP-25; codes of the dictionary insp.execution_kind).
         * @enum {string}
         */
        ExecutionKind: "self" | "court";
        /**
         * ExecutionOut
         * @description Execution of the penalty (INSP-25).
         */
        ExecutionOut: {
            /** Applied At */
            applied_at: string | null;
            /** Executed At */
            executed_at: string | null;
            kind: components["schemas"]["ExecutionKind"];
            /** Kind Name */
            kind_name: string;
        };
        /**
         * ExportCreate
         * @description How to write it.
         */
        ExportCreate: {
            /** @default pdf */
            format?: components["schemas"]["ExportFormat"];
        };
        /**
         * ExportFormat
         * @description For reading, or for taking along to somebody else's system.
         * @enum {string}
         */
        ExportFormat: "pdf" | "json";
        /**
         * ExportOrdered
         * @description The task that writes the workbook.
         */
        ExportOrdered: {
            /**
             * Task Id
             * @example 133742069812346880
             */
            task_id: string;
        };
        /**
         * ExportOut
         * @description One export; ``file_url`` is there while its file is kept.
         */
        ExportOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** File Expires At */
            file_expires_at: string | null;
            /** File Url */
            file_url: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Message */
            message: string;
            /** Progress */
            progress: number;
            /** State */
            state: string;
            /** Title */
            title: string;
        };
        /**
         * ExtendCase
         * @description Approve 30 working days more for the investigation, once (条例 §17).
         */
        ExtendCase: {
            /**
             * Approved On
             * @description 批准日期，留空为今天
             * @default null
             */
            approved_on?: string | null;
            /**
             * Note
             * @description 情况复杂的理由
             */
            note: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
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
        /**
         * FlowAct
         * @description What somebody did at a node.
         */
        FlowAct: {
            /** Actor Name */
            actor_name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Comment */
            comment: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            /** Unit Name */
            unit_name: string;
        };
        /** FlowAddSign */
        FlowAddSign: {
            /** Account Ids */
            account_ids: string[];
            /**
             * Comment
             * @description 想请对方看什么
             * @default
             */
            comment?: string;
            place: components["schemas"]["SignPlace"];
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
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
            /**
             * Files
             * @description 用途 flow.attachment 的附件
             * @default []
             */
            files?: string[];
        };
        /**
         * FlowDeadline
         * @description Extend, pause or resume the deadline of a task.
         */
        FlowDeadline: {
            /**
             * Change
             * @description extend 延长，pause 暂停计时，resume 恢复计时
             * @enum {string}
             */
            change: "extend" | "pause" | "resume";
            /**
             * Days
             * @description 延长的天数，按本环节的工作日或自然日计算
             * @default null
             */
            days?: number | null;
            /** Reason */
            reason: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** FlowDelegate */
        FlowDelegate: {
            /**
             * Account Id
             * @example 133742069812346880
             */
            account_id: string;
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
        /**
         * FlowDrawn
         * @description A node as the process is drawn: who did what there, who has it, or in words who will be asked.
         */
        FlowDrawn: {
            /** Acts */
            acts: components["schemas"]["FlowAct"][];
            /** Arms */
            arms: components["schemas"]["FlowDrawnArm"][];
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
            /** Who */
            who: string;
        };
        /**
         * FlowDrawnArm
         * @description One way through a branch or parallel: taken, still open, or not taken.
         */
        FlowDrawnArm: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Nodes */
            nodes: components["schemas"]["FlowDrawn"][];
            /** Open */
            open: boolean;
            /** Taken */
            taken: boolean;
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
        /** FlowFile */
        FlowFile: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Size */
            size: number;
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
        /** FlowOpine */
        FlowOpine: {
            /** Comment */
            comment: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * FlowOut
         * @description Where a subject's flow stands, its whole course, and what the caller may do now.
         */
        FlowOut: {
            /** Definition Number */
            definition_number: number;
            /** Drawing */
            drawing: components["schemas"]["FlowDrawn"][];
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
            /**
             * Paused
             * @description 期限已暂停计时
             * @default false
             */
            paused?: boolean;
            /** Process Name */
            process_name: string;
            /** Return Targets */
            return_targets: components["schemas"]["ReturnTarget"][];
            /**
             * Seats
             * @default []
             */
            seats?: components["schemas"]["FlowSeat"][];
            /**
             * Signs
             * @default []
             */
            signs?: components["schemas"]["FlowSign"][];
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
        /**
         * FlowPerson
         * @description Somebody who can take the seat.
         */
        FlowPerson: {
            /**
             * Account Id
             * @example 133742069812346880
             */
            account_id: string;
            /** Name */
            name: string;
            /** Role Name */
            role_name: string;
            /** Unit Name */
            unit_name: string;
        };
        /** FlowReassign */
        FlowReassign: {
            /**
             * Account Id
             * @description 转给一个人；与 unit_id 二选一
             * @default null
             */
            account_id?: string | null;
            /** Reason */
            reason: string;
            /**
             * Unit Id
             * @default null
             */
            unit_id?: string | null;
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
        /** FlowRemoveSign */
        FlowRemoveSign: {
            /**
             * Comment
             * @default
             */
            comment?: string;
            /**
             * Sign
             * @description FlowSign.id
             */
            sign: string;
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
        /**
         * FlowSeat
         * @description One open task: who is asked now, and in whose place.
         */
        FlowSeat: {
            /** Mine */
            mine: boolean;
            /**
             * Name
             * @description 具体到人时的姓名
             */
            name: string;
            /** Node Key */
            node_key: string;
            /** Node Name */
            node_name: string;
            /**
             * Owner Name
             * @description 受谁委派，或为谁提意见
             */
            owner_name: string;
            /**
             * Place
             * @description 加签的位置；空为审核人
             * @enum {string}
             */
            place: "" | "before" | "beside" | "after";
            /** Place Name */
            place_name: string;
            /** Unit Name */
            unit_name: string;
            /** Version */
            version: number;
        };
        /**
         * FlowSign
         * @description An added signer whose opinion is still to come, and which the caller may do without.
         */
        FlowSign: {
            /**
             * Id
             * @description 减签时带上
             */
            id: string;
            /** Name */
            name: string;
            /** Place Name */
            place_name: string;
            /** Unit Name */
            unit_name: string;
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
            /**
             * Files
             * @default []
             */
            files?: components["schemas"]["FlowFile"][];
            /**
             * For Name
             * @description 受谁委派办理
             * @default
             */
            for_name?: string;
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
        /** FlowTerminate */
        FlowTerminate: {
            /**
             * Reason
             * @description 申请人会看到
             */
            reason: string;
        };
        /**
         * FormKind
         * @description Which form was filled in: the three fields of a union's own code, or the full one of new-form workers (JOIN-06, JOIN-07).
         * @enum {string}
         */
        FormKind: "unit" | "new_form";
        /**
         * GridChoice
         * @description A street grid; 区本级 is never among them (INSP-04).
         */
        GridChoice: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
        };
        /** GridCreate */
        GridCreate: {
            /**
             * Latitude
             * @default null
             */
            latitude?: (number | string) | null;
            /**
             * Longitude
             * @default null
             */
            longitude?: (number | string) | null;
            /** Name */
            name: string;
        };
        /** GridDisable */
        GridDisable: {
            /** Reason */
            reason: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** GridEnable */
        GridEnable: {
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * GridList
         * @description Street grids in ``items``; ``district`` is 区本级, which is always there and never among the options of a citizen (INSP-04).
         */
        GridList: {
            district: components["schemas"]["GridOut"];
            /** Items */
            items: components["schemas"]["GridOut"][];
        };
        /**
         * GridOut
         * @description A grid. ``category`` is ``street`` 街道网格 or ``district`` 区本级; the latter's ``grid_unit_id`` is 0, its ``id`` the bureau's.
         */
        GridOut: {
            /** Active */
            active: boolean;
            /**
             * Category
             * @enum {string}
             */
            category: "street" | "district";
            /** Category Name */
            category_name: string;
            /**
             * Grid Unit Id
             * @description 筛选事件时用的网格编号，0 是区本级
             * @example 133742069812346880
             */
            grid_unit_id: string;
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
             * Open Cases
             * @description 未办结的事件，没有要求统计时为空
             */
            open_cases: number | null;
            /** Version */
            version: number;
        };
        /**
         * GridUpdate
         * @description The grid anew. Of 区本级 only the centre can be changed: its name is fixed.
         */
        GridUpdate: {
            /**
             * Latitude
             * @default null
             */
            latitude?: (number | string) | null;
            /**
             * Longitude
             * @default null
             */
            longitude?: (number | string) | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * HoldingOut
         * @description One category of what is held.
         */
        HoldingOut: {
            amends: components["schemas"]["Amends"];
            /** Erasable */
            erasable: string;
            /** Fields */
            fields: components["schemas"]["unionhub__platform__privacy__schemas__FieldOut"][];
            /** Key */
            key: string;
            /** Page */
            page: string;
            /** Records */
            records: components["schemas"]["RecordOut"][];
            /** Title */
            title: string;
        };
        /**
         * InboxSummary
         * @description For the badges.
         */
        InboxSummary: {
            /** Open */
            open: number;
            /** Overdue */
            overdue: number;
            /** Unread Copies */
            unread_copies: number;
        };
        /**
         * InspectorOut
         * @description Somebody a case can be given to, and how many they have.
         */
        InspectorOut: {
            /**
             * Account Id
             * @example 133742069812346880
             */
            account_id: string;
            /** Name */
            name: string;
            /** Open Count */
            open_count: number;
        };
        /**
         * IntakeLanding
         * @description What a scanned code opens: everything the form needs, so that it can be filled in without a network afterwards.
         */
        IntakeLanding: {
            /** Causes */
            causes: components["schemas"]["CauseChoice"][];
            consent: components["schemas"]["unionhub__domains__inspection__schemas__reporting__ConsentAsked"];
            /** Contact Phone */
            contact_phone: string;
            /** District */
            district: string;
            /** Grid Unit Id */
            grid_unit_id: string | null;
            /** Grids */
            grids: components["schemas"]["GridChoice"][];
            limits: components["schemas"]["IntakeLimits"];
            /** Message */
            message: string;
            state: components["schemas"]["IntakeState"];
            /** Token */
            token: string;
        };
        /**
         * IntakeLimits
         * @description What the form may hold.
         */
        IntakeLimits: {
            /** Companions Most */
            companions_most: number;
            /** Demand Least */
            demand_least: number;
            /** Demand Most */
            demand_most: number;
            /** Photo Bytes */
            photo_bytes: number;
            /** Photos Most */
            photos_most: number;
        };
        /**
         * IntakeState
         * @description Whether a code on paper still opens the form.
         * @enum {string}
         */
        IntakeState: "active" | "revoked" | "closed";
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
        /**
         * KeptOut
         * @description What stays, and why.
         */
        KeptOut: {
            /** Title */
            title: string;
            /** Why */
            why: string;
        };
        /**
         * KindCount
         * @description How many of a kind.
         */
        KindCount: {
            /** Count */
            count: number;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * Lamp
         * @description Yellow from 80 % of the limit, red when all of it is used up, which is when its last day is over.
         * @enum {string}
         */
        Lamp: "none" | "green" | "yellow" | "red";
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
            /**
             * Checks
             * @description 待办理时系统的核对
             */
            checks: components["schemas"]["CheckResult"][];
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
        /**
         * Level
         * @description 处置主体: who deals with the case. Another field than the grid it belongs to (INSP-21).
         * @enum {string}
         */
        Level: "grid" | "district";
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
        /** Listing[Duplicate] */
        Listing_Duplicate_: {
            /** Items */
            items: components["schemas"]["Duplicate"][];
        };
        /** Listing[ExportOut] */
        Listing_ExportOut_: {
            /** Items */
            items: components["schemas"]["ExportOut"][];
        };
        /** Listing[FlowPerson] */
        Listing_FlowPerson_: {
            /** Items */
            items: components["schemas"]["FlowPerson"][];
        };
        /** Listing[InspectorOut] */
        Listing_InspectorOut_: {
            /** Items */
            items: components["schemas"]["InspectorOut"][];
        };
        /** Listing[KindCount] */
        Listing_KindCount_: {
            /** Items */
            items: components["schemas"]["KindCount"][];
        };
        /** Listing[MyFeature] */
        Listing_MyFeature_: {
            /** Items */
            items: components["schemas"]["MyFeature"][];
        };
        /** Listing[RequestOut] */
        Listing_RequestOut_: {
            /** Items */
            items: components["schemas"]["RequestOut"][];
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
         * MyData
         * @description Everything held of the caller, by category.
         */
        MyData: {
            /** Answer Days */
            answer_days: number;
            /** Corrections */
            corrections: components["schemas"]["CorrectionOut"][];
            /** Holdings */
            holdings: components["schemas"]["HoldingOut"][];
            /** Name */
            name: string;
        };
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
             * Can Remind
             * @description 现在能否催办：有人在办，今天还没有催过
             * @default false
             */
            can_remind?: boolean;
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
             * Can Remind
             * @description 现在能否催办：有人在办，今天还没有催过
             * @default false
             */
            can_remind?: boolean;
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
             * Can Remind
             * @description 现在能否催办：有人在办，今天还没有催过
             * @default false
             */
            can_remind?: boolean;
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
         * NodesOut
         * @description What the inspector entered (INSP-19, INSP-22, INSP-24, INSP-25).
         */
        NodesOut: {
            /** Assigned At */
            assigned_at: string | null;
            /** Claimed At */
            claimed_at: string | null;
            execution: components["schemas"]["ExecutionOut"] | null;
            /** Filed At */
            filed_at: string | null;
            /** Handled Amount Fen */
            handled_amount_fen: number | null;
            /** Handled At */
            handled_at: string | null;
            /** Investigated At */
            investigated_at: string | null;
            /** Outcome */
            outcome: string;
            /** Penalty Decided At */
            penalty_decided_at: string | null;
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
        /**
         * OpenMatterOut
         * @description What stands in the way of closing.
         */
        OpenMatterOut: {
            /** How */
            how: string;
            /** Page */
            page: string;
            /** Title */
            title: string;
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
        /** Page[CopyOut] */
        Page_CopyOut_: {
            /** Items */
            items: components["schemas"]["CopyOut"][];
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
        /**
         * PaperPrint
         * @description Printing a case. Numbers are masked unless ``full`` says otherwise, which takes a reason and the right to unmask.
         */
        PaperPrint: {
            /**
             * Full
             * @default false
             */
            full?: boolean;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /** PasswordChange */
        PasswordChange: {
            /** New Password */
            new_password: string;
            /** Old Password */
            old_password: string;
        };
        /**
         * PauseCase
         * @description Stop the legal clocks (INSP-X1 beside 条例 §17).
         */
        PauseCase: {
            kind: components["schemas"]["PauseKind"];
            /**
             * Reason
             * @description 为什么暂停，如公告送达的对象和方式
             */
            reason: string;
            /**
             * Started On
             * @description 从哪一天起不计入，留空为今天
             * @default null
             */
            started_on?: string | null;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * PauseKind
         * @description Why a legal clock stands still (关于实施《劳动保障监察条例》若干规定: periods that do not count).
         * @enum {string}
         */
        PauseKind: "announcement" | "appraisal" | "transfer" | "other";
        /**
         * PauseOut
         * @description Days that do not count; ``ended_on`` is the day work went on.
         */
        PauseOut: {
            /** Ended On */
            ended_on: string | null;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            kind: components["schemas"]["PauseKind"];
            /** Kind Name */
            kind_name: string;
            /** Reason */
            reason: string;
            /**
             * Started On
             * Format: date
             */
            started_on: string;
            /** Working Days */
            working_days: number;
        };
        /** PersonBrief */
        PersonBrief: {
            /** Name Masked */
            name_masked: string;
            /** Verified */
            verified: boolean;
        };
        /**
         * PersonIn
         * @description A person who came along. Numbers may be unknown.
         */
        PersonIn: {
            /**
             * Cert No
             * @default null
             */
            cert_no?: string | null;
            /** Name */
            name: string;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
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
         * ProgressAsk
         * @description Number of the receipt, or its query code, with the phone of the reporter. Sent as a body: neither belongs in a URL.
         */
        ProgressAsk: {
            /**
             * Number
             * @description 登记号或查询码
             */
            number: string;
            /** Phone */
            phone: string;
        };
        /**
         * ProgressOut
         * @description Where a report stands, in plain words: no name, no number of a person, no officer.
         */
        ProgressOut: {
            /** Case No */
            case_no: string;
            /** Cause Name */
            cause_name: string;
            /** Contact Phone */
            contact_phone: string;
            /** Done */
            done: boolean;
            /** Handled By */
            handled_by: string;
            /** Next */
            next: string;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            result: components["schemas"]["ProgressResult"] | null;
            state: components["schemas"]["CaseState"];
            /** Steps */
            steps: components["schemas"]["ProgressStep"][];
            /** Title */
            title: string;
        };
        /**
         * ProgressResult
         * @description What came of it, once it is done.
         */
        ProgressResult: {
            /** Amount Fen */
            amount_fen: number | null;
            /** Title */
            title: string;
        };
        /**
         * ProgressStep
         * @description One line of the way so far and ahead.
         */
        ProgressStep: {
            /** At */
            at: string | null;
            state: components["schemas"]["StepState"];
            /** Title */
            title: string;
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
        /**
         * ReceiptOut
         * @description 登记成功回执: what to keep. Nothing personal stands on it.
         */
        ReceiptOut: {
            /** Case No */
            case_no: string;
            /** Cause Name */
            cause_name: string;
            /** Companion Count */
            companion_count: number;
            /** Contact Phone */
            contact_phone: string;
            /** District */
            district: string;
            /** Employer Name */
            employer_name: string;
            /** Grid Name */
            grid_name: string;
            /** Photo Count */
            photo_count: number;
            /** Query Code */
            query_code: string;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
        };
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
        /**
         * RecordOut
         * @description One thing held.
         */
        RecordOut: {
            /** Facts */
            facts: components["schemas"]["unionhub__platform__privacy__schemas__FactOut"][];
            /** Title */
            title: string;
        };
        /** RecordSection */
        RecordSection: {
            /** Fields */
            fields: components["schemas"]["RecordField"][];
            /** Title */
            title: string;
        };
        /** RegistrationCorrect */
        RegistrationCorrect: {
            /**
             * Address
             * @description 单位地址
             */
            address: string;
            /** Chain */
            chain: string;
            /**
             * Contact Name
             * @description 联系人姓名
             */
            contact_name: string;
            /** Industry */
            industry: string;
            /**
             * Intro
             * @description 公司简介
             */
            intro: string;
            /**
             * Name
             * @description 企业名称，与营业执照一致
             */
            name: string;
            /**
             * Ticket
             * @description 进度凭证，提交注册或登录被拒时得到，30 分钟有效
             */
            ticket: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /** RegistrationCreate */
        RegistrationCreate: {
            /**
             * Address
             * @description 单位地址
             */
            address: string;
            /**
             * Authority Unit Id
             * @description 受理部门
             * @example 133742069812346880
             */
            authority_unit_id: string;
            /** Chain */
            chain: string;
            /** Consents */
            consents: components["schemas"]["ConsentTicked"][];
            /**
             * Contact Name
             * @description 联系人姓名
             */
            contact_name: string;
            /** Industry */
            industry: string;
            /**
             * Intro
             * @description 公司简介
             */
            intro: string;
            /**
             * Name
             * @description 企业名称，与营业执照一致
             */
            name: string;
            /** Password */
            password: string;
            /**
             * Phone
             * @description 联系人手机号
             */
            phone: string;
            /** Sms Code */
            sms_code: string;
            /**
             * Uscc
             * @description 统一社会信用代码，注册后不能修改
             */
            uscc: string;
            /**
             * Username
             * @description 登录账号，注册后不能修改
             */
            username: string;
        };
        /**
         * RegistrationOptions
         * @description What the form needs before it is filled in; industries and chains are dictionaries of their own.
         */
        RegistrationOptions: {
            /** Authorities */
            authorities: components["schemas"]["Authority"][];
            /** Consents */
            consents: components["schemas"]["unionhub__platform__enterprise__schemas__ConsentAsked"][];
        };
        /**
         * RegistrationOut
         * @description A registration for its own contact; ``flow`` names who decides, never the officer.
         */
        RegistrationOut: {
            /** Address */
            address: string;
            authority: components["schemas"]["Authority"];
            /** Chain */
            chain: string;
            /** Chain Name */
            chain_name: string;
            /** Contact Name */
            contact_name: string;
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string;
            flow: components["schemas"]["FlowOut"] | null;
            /** Industry */
            industry: string;
            /** Industry Name */
            industry_name: string;
            /** Intro */
            intro: string;
            /** Name */
            name: string;
            /** Phone Tail */
            phone_tail: string;
            state: components["schemas"]["EnterpriseState"];
            /** State Name */
            state_name: string;
            /** Submissions */
            submissions: number;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Uscc */
            uscc: string;
            /** Username */
            username: string;
            /** Version */
            version: number;
        };
        /** RegistrationSent */
        RegistrationSent: {
            authority: components["schemas"]["Authority"];
            /** Name */
            name: string;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Ticket */
            ticket: string;
        };
        /**
         * ReportSent
         * @description The report. The reporter's phone is the ticket's; 区本级 is refused whatever the page says (INSP-04).
         */
        ReportSent: {
            /**
             * Again
             * @description 知道已上报过同一单位，仍要再报一件
             * @default false
             */
            again?: boolean;
            /** Cause */
            cause: string;
            /** Cert No */
            cert_no: string;
            /** Companions */
            companions?: components["schemas"]["CompanionGiven"][];
            consent: components["schemas"]["unionhub__domains__inspection__schemas__reporting__ConsentGiven"];
            /** Demand */
            demand: string;
            /** Employer Name */
            employer_name: string;
            /**
             * Grid Unit Id
             * @default null
             */
            grid_unit_id?: string | null;
            /**
             * Intake
             * @description 登记码
             */
            intake: string;
            /** Name */
            name: string;
            /** Photo Ids */
            photo_ids: string[];
        };
        /**
         * RequestCreate
         * @description What is asked. A correction names the field and what it should say.
         */
        RequestCreate: {
            /**
             * Field Key
             * @default
             */
            field_key?: string;
            kind: components["schemas"]["RequestKind"];
            /** Reason */
            reason: string;
            /**
             * Wanted
             * @default
             */
            wanted?: string;
        };
        /**
         * RequestKind
         * @description What somebody asks of the union about their data (PIPL 46–48).
         * @enum {string}
         */
        RequestKind: "correction" | "deletion" | "explanation";
        /**
         * RequestOut
         * @description One's own request and its answer.
         */
        RequestOut: {
            /** Answer */
            answer: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided At */
            decided_at: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Field Label */
            field_label: string;
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            kind: components["schemas"]["RequestKind"];
            /** Kind Name */
            kind_name: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["RequestState"];
            /** State Name */
            state_name: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * RequestState
         * @description pending → done or refused, or taken back.
         * @enum {string}
         */
        RequestState: "pending" | "done" | "refused" | "withdrawn";
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
        /**
         * ResumeCase
         * @description Let them go on.
         */
        ResumeCase: {
            /**
             * Ended On
             * @description 恢复办理的那一天，从这天起重新计入，留空为今天
             * @default null
             */
            ended_on?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
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
         * SettleOut
         * @description How the grid settled it (INSP-08).
         */
        SettleOut: {
            /** Amount Fen */
            amount_fen: number;
            /** Mode */
            mode: string;
            /** Mode Name */
            mode_name: string;
            /** Note */
            note: string;
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
        /**
         * SignPlace
         * @description Where an added signer is asked, seen from the seat that asks: 前加签, 并加签, 后加签.
         * @enum {string}
         */
        SignPlace: "before" | "beside" | "after";
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
        SmsScene: "login" | "apply" | "bind" | "report" | "register" | "reset";
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
         * Step
         * @description A step that needs nothing but the case: 确认接收, 确认认领.
         */
        Step: {
            /**
             * Version
             * @description 读取时的版本号，用于防止覆盖他人的修改
             */
            version: number;
        };
        /**
         * StepState
         * @description How a step of a progress page stands.
         * @enum {string}
         */
        StepState: "done" | "current" | "waiting";
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
        /** TicketAsk */
        TicketAsk: {
            /**
             * Ticket
             * @description 进度凭证，提交注册或登录被拒时得到，30 分钟有效
             */
            ticket: string;
        };
        /**
         * TicketCreate
         * @description A phone and the code it was sent.
         */
        TicketCreate: {
            /** Code */
            code: string;
            /** Intake */
            intake: string;
            /** Phone */
            phone: string;
        };
        /**
         * TicketOut
         * @description The ticket that goes along as the header ``X-Report-Ticket``: shown once, good for one report.
         */
        TicketOut: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Ticket */
            ticket: string;
        };
        /**
         * TimelineEvent
         * @description One step of the case (INSP-34).
         */
        TimelineEvent: {
            action: components["schemas"]["CaseAction"];
            /** Action Name */
            action_name: string;
            /** Actor Name */
            actor_name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Facts */
            facts: components["schemas"]["unionhub__domains__inspection__schemas__cases__FactOut"][];
            /** From Name */
            from_name: string;
            /** Note */
            note: string;
            /** Role Name */
            role_name: string;
            /** Seq */
            seq: number;
            /** To Name */
            to_name: string;
            /** Unit Name */
            unit_name: string;
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
         * @description One to-do as its holder sees it. ``task_version`` and ``batch``: what a decision names, and whether many may be approved at once.
         */
        TodoOut: {
            /** Batch */
            batch: boolean;
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
            /** Kind Name */
            kind_name: string;
            link: components["schemas"]["SubjectLink"];
            /** Overdue */
            overdue: boolean;
            /** Summary */
            summary: string;
            /** Task Version */
            task_version: number | null;
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
            /**
             * Checks
             * @description 待办理时系统的核对
             */
            checks: components["schemas"]["CheckResult"][];
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
        /**
         * CompanionNumbers
         * @description A companion's full numbers.
         */
        unionhub__domains__inspection__schemas__cases__CompanionNumbers: {
            /** Cert No */
            cert_no: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
        };
        /**
         * CompanionOut
         * @description Somebody who came along, masked.
         */
        unionhub__domains__inspection__schemas__cases__CompanionOut: {
            /** Cert No Masked */
            cert_no_masked: string;
            /** Name */
            name: string;
            /** Phone Masked */
            phone_masked: string;
        };
        /**
         * FactOut
         * @description One thing entered with a step.
         */
        unionhub__domains__inspection__schemas__cases__FactOut: {
            /** Label */
            label: string;
            /** Value */
            value: string;
        };
        /**
         * PhotoOut
         * @description A picture of the report; read with the caller's own session.
         */
        unionhub__domains__inspection__schemas__cases__PhotoOut: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Url */
            url: string;
        };
        /**
         * ConsentAsked
         * @description The text that is agreed to before sending.
         */
        unionhub__domains__inspection__schemas__reporting__ConsentAsked: {
            /** Key */
            key: string;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ConsentGiven
         * @description Agreement to one version of the text.
         */
        unionhub__domains__inspection__schemas__reporting__ConsentGiven: {
            /** Key */
            key: string;
            /** Version */
            version: number;
        };
        /**
         * PhotoOut
         * @description An accepted picture.
         */
        unionhub__domains__inspection__schemas__reporting__PhotoOut: {
            /**
             * Id
             * @example 133742069812346880
             */
            id: string;
            /** Name */
            name: string;
            /** Size */
            size: number;
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
            consents?: components["schemas"]["unionhub__domains__membership__schemas__phone__ConsentGiven"][];
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
        /** ConsentGiven */
        unionhub__domains__membership__schemas__phone__ConsentGiven: {
            /** Key */
            key: string;
            /** Version */
            version: number;
        };
        /** Unmask */
        unionhub__domains__membership__schemas__staff__Unmask: {
            /** Fields */
            fields: ("cert_no" | "phone")[];
            /** Reason */
            reason: string;
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
        /** ConsentAsked */
        unionhub__platform__enterprise__schemas__ConsentAsked: {
            /** Key */
            key: string;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * FactOut
         * @description One value.
         */
        unionhub__platform__privacy__schemas__FactOut: {
            /** Label */
            label: string;
            /** Value */
            value: string;
        };
        /**
         * FieldOut
         * @description Why a kind of personal information is held, and how long (PIPL 17).
         */
        unionhub__platform__privacy__schemas__FieldOut: {
            /** Label */
            label: string;
            /** Origin */
            origin: string;
            /** Purposes */
            purposes: string[];
            /** Retention */
            retention: string;
            /** Sensitive */
            sensitive: boolean;
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
    member_membership_remind_my_application: {
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
    member_membership_remind_my_leave: {
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
    member_membership_get_share_poster: {
        parameters: {
            query?: {
                signed?: "none" | "name";
            };
            header?: never;
            path?: never;
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
    member_membership_remind_my_transfer: {
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
    member_membership_remind_my_verification: {
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
    member_privacy_closure_plan: {
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
                    "application/json": components["schemas"]["ClosurePlan"];
                };
            };
        };
    };
    member_privacy_request_closure: {
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
                "application/json": components["schemas"]["ClosureCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureOut"];
                };
            };
        };
    };
    member_privacy_withdraw_closure: {
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
                    "application/json": components["schemas"]["ClosureOut"];
                };
            };
        };
    };
    member_privacy_my_data: {
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
                    "application/json": components["schemas"]["MyData"];
                };
            };
        };
    };
    member_privacy_erase_holding: {
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
                    "application/json": components["schemas"]["ErasedOut"];
                };
            };
        };
    };
    member_privacy_list_exports: {
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
                    "application/json": components["schemas"]["Listing_ExportOut_"];
                };
            };
        };
    };
    member_privacy_start_export: {
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
                "application/json": components["schemas"]["ExportCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportOut"];
                };
            };
        };
    };
    member_privacy_list_own_requests: {
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
                    "application/json": components["schemas"]["Listing_RequestOut_"];
                };
            };
        };
    };
    member_privacy_create_request: {
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
                "application/json": components["schemas"]["RequestCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestOut"];
                };
            };
        };
    };
    member_privacy_withdraw_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestOut"];
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
    public_enterprise_get_options: {
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
                    "application/json": components["schemas"]["RegistrationOptions"];
                };
            };
        };
    };
    public_enterprise_create_registration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationSent"];
                };
            };
        };
    };
    public_enterprise_correct_registration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationCorrect"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationOut"];
                };
            };
        };
    };
    public_enterprise_ask_progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketAsk"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationOut"];
                };
            };
        };
    };
    public_inspection_get_intake: {
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
                    "application/json": components["schemas"]["IntakeLanding"];
                };
            };
        };
    };
    public_inspection_add_photo: {
        parameters: {
            query?: never;
            header?: {
                "X-Report-Ticket"?: string;
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
                    "application/json": components["schemas"]["unionhub__domains__inspection__schemas__reporting__PhotoOut"];
                };
            };
        };
    };
    public_inspection_get_photo: {
        parameters: {
            query?: never;
            header?: {
                "X-Report-Ticket"?: string;
            };
            path: {
                photo_id: string;
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
    public_inspection_ask_progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressAsk"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressOut"];
                };
            };
        };
    };
    public_inspection_create_report: {
        parameters: {
            query?: never;
            header?: {
                "X-Report-Ticket"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSent"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptOut"];
                };
            };
        };
    };
    public_inspection_create_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketOut"];
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
    staff_inbox_list_copies: {
        parameters: {
            query?: {
                /** @description Boxes that ask nothing of their owner. */
                box?: "started" | "copied";
                /** @description 到达（办理）不早于这一天 */
                from_day?: string | null;
                /** @description 事项种类 */
                kind?: string | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 标题或摘要中的文字 */
                q?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                /** @description 到达（办理）不晚于这一天 */
                to_day?: string | null;
                /** @description 单位，含下级 */
                unit_id?: string | null;
                /** @description 只看未读或已读 */
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
                    "application/json": components["schemas"]["Page_CopyOut_"];
                };
            };
        };
    };
    staff_inbox_mark_copy_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                copy_id: string;
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
                    "application/json": components["schemas"]["InboxSummary"];
                };
            };
        };
    };
    staff_inbox_mark_all_copies_read: {
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
    staff_inbox_list_kinds: {
        parameters: {
            query?: {
                /** @description Which list is read. */
                box?: "open" | "done";
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
                    "application/json": components["schemas"]["Listing_KindCount_"];
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
                /** @description 到达（办理）不早于这一天 */
                from_day?: string | null;
                /** @description 事项种类 */
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
                /** @description 到达（办理）不晚于这一天 */
                to_day?: string | null;
                /** @description 单位，含下级 */
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
                    "application/json": components["schemas"]["Page_TodoOut_"];
                };
            };
        };
    };
    staff_inspection_list_cases: {
        parameters: {
            query?: {
                /** @description Which cases of those somebody sees: waiting for them, not ended, ended, all. */
                box?: "mine" | "open" | "done" | "all";
                cause?: string | null;
                done_from?: string | null;
                done_to?: string | null;
                employer_id?: string | null;
                /** @description 已完成（网格办结、办结、正常结束） */
                finished?: boolean | null;
                /** @description 所属网格；0 为区本级 */
                grid_unit_id?: string | null;
                inspector_account_id?: string | null;
                level?: ("grid" | "district") | null;
                /** @description 网格处置已超过承诺期限 */
                overdue?: boolean | null;
                /** @description 页码，从 1 开始 */
                page?: number;
                /** @description 事件编号、上报人姓名或对方单位名称的开头 */
                q?: string | null;
                registered_from?: string | null;
                registered_to?: string | null;
                /** @description 每页条数 */
                size?: number;
                /** @description 排序字段，前加 - 为倒序 */
                sort?: string | null;
                source?: string | null;
                /** @description 一个或多个状态，可用逗号分隔 */
                state?: ("grid_pending" | "grid_processing" | "grid_done" | "grid_failed" | "grid_returned" | "closed_invalid" | "leader_pending" | "inspector_pending" | "inspecting" | "handled" | "penalty_decided" | "closed")[] | null;
                /** @description 登记年份 */
                year?: number | null;
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
                    "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    staff_inspection_register_internally: {
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
                "application/json": components["schemas"]["CaseCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRegistered"];
                };
            };
        };
    };
    staff_inspection_get_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
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
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_accept_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Step"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_assign_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAssign"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_claim_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Step"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_close_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseNote"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_complete_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseComplete"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_decide_penalty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasePenalty"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_execute_penalty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseExecute"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_extend_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendCase"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_fail_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFail"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_file_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseNode"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_hand_over_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHandOver"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_handle_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHandle"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_invalidate_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_investigate_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseNode"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_pause_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseCase"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_print_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperPrint"];
            };
        };
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
    staff_inspection_reassign_grid: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReassignGrid"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_resume_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeCase"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_return_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
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
    staff_inspection_send_back_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
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
    staff_inspection_settle_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSettle"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_take_over_case: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseNote"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    staff_inspection_unmask_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseUnmask"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNumbers"];
                };
            };
        };
    };
    staff_inspection_list_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateQuery"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing_Duplicate_"];
                };
            };
        };
    };
    staff_inspection_export_cases: {
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
                "application/json": components["schemas"]["CaseExport"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportOrdered"];
                };
            };
        };
    };
    staff_inspection_search_cases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    staff_inspection_list_grids: {
        parameters: {
            query?: {
                /** @description 同时给出各网格未办结的事件数 */
                counted?: boolean;
                /** @description 只列有效的网格（登记、改派时的选项） */
                open?: boolean;
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
                    "application/json": components["schemas"]["GridList"];
                };
            };
        };
    };
    staff_inspection_add_grid: {
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
                "application/json": components["schemas"]["GridCreate"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridOut"];
                };
            };
        };
    };
    staff_inspection_change_grid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridUpdate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridOut"];
                };
            };
        };
    };
    staff_inspection_disable_grid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridDisable"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridOut"];
                };
            };
        };
    };
    staff_inspection_enable_grid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridEnable"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridOut"];
                };
            };
        };
    };
    staff_inspection_get_inspectors: {
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
                    "application/json": components["schemas"]["Listing_InspectorOut_"];
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
    staff_membership_add_sign_application: {
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
                "application/json": components["schemas"]["FlowAddSign"];
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
    staff_membership_deadline_application: {
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
                "application/json": components["schemas"]["FlowDeadline"];
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
    staff_membership_delegate_application: {
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
                "application/json": components["schemas"]["FlowDelegate"];
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
    staff_membership_opine_application: {
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
                "application/json": components["schemas"]["FlowOpine"];
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
    staff_membership_override_application: {
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
    staff_membership_list_application_people: {
        parameters: {
            query: {
                /** @description 姓名中的几个字 */
                q?: string;
                /** @description 读取时的版本号，用于防止覆盖他人的修改 */
                version: number;
            };
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
                    "application/json": components["schemas"]["Listing_FlowPerson_"];
                };
            };
        };
    };
    staff_membership_print_application: {
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
    staff_membership_remove_sign_application: {
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
                "application/json": components["schemas"]["FlowRemoveSign"];
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
    staff_membership_terminate_application: {
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
                "application/json": components["schemas"]["FlowTerminate"];
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
                "application/json": components["schemas"]["unionhub__domains__membership__schemas__staff__Unmask"];
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
    staff_membership_add_sign_leave: {
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
                "application/json": components["schemas"]["FlowAddSign"];
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
    staff_membership_deadline_leave: {
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
                "application/json": components["schemas"]["FlowDeadline"];
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
    staff_membership_delegate_leave: {
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
                "application/json": components["schemas"]["FlowDelegate"];
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
    staff_membership_opine_leave: {
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
                "application/json": components["schemas"]["FlowOpine"];
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
    staff_membership_override_leave: {
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
    staff_membership_list_leave_people: {
        parameters: {
            query: {
                /** @description 姓名中的几个字 */
                q?: string;
                /** @description 读取时的版本号，用于防止覆盖他人的修改 */
                version: number;
            };
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
                    "application/json": components["schemas"]["Listing_FlowPerson_"];
                };
            };
        };
    };
    staff_membership_print_leave: {
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
    staff_membership_remove_sign_leave: {
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
                "application/json": components["schemas"]["FlowRemoveSign"];
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
    staff_membership_terminate_leave: {
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
                "application/json": components["schemas"]["FlowTerminate"];
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
    staff_membership_add_sign_transfer: {
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
                "application/json": components["schemas"]["FlowAddSign"];
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
    staff_membership_deadline_transfer: {
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
                "application/json": components["schemas"]["FlowDeadline"];
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
    staff_membership_delegate_transfer: {
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
                "application/json": components["schemas"]["FlowDelegate"];
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
    staff_membership_opine_transfer: {
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
                "application/json": components["schemas"]["FlowOpine"];
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
    staff_membership_override_transfer: {
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
    staff_membership_list_transfer_people: {
        parameters: {
            query: {
                /** @description 姓名中的几个字 */
                q?: string;
                /** @description 读取时的版本号，用于防止覆盖他人的修改 */
                version: number;
            };
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
                    "application/json": components["schemas"]["Listing_FlowPerson_"];
                };
            };
        };
    };
    staff_membership_print_transfer: {
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
    staff_membership_remove_sign_transfer: {
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
                "application/json": components["schemas"]["FlowRemoveSign"];
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
    staff_membership_terminate_transfer: {
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
                "application/json": components["schemas"]["FlowTerminate"];
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
    staff_membership_add_sign_verification: {
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
                "application/json": components["schemas"]["FlowAddSign"];
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
    staff_membership_deadline_verification: {
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
                "application/json": components["schemas"]["FlowDeadline"];
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
    staff_membership_delegate_verification: {
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
                "application/json": components["schemas"]["FlowDelegate"];
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
    staff_membership_opine_verification: {
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
                "application/json": components["schemas"]["FlowOpine"];
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
    staff_membership_override_verification: {
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
    staff_membership_list_verification_people: {
        parameters: {
            query: {
                /** @description 姓名中的几个字 */
                q?: string;
                /** @description 读取时的版本号，用于防止覆盖他人的修改 */
                version: number;
            };
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
                    "application/json": components["schemas"]["Listing_FlowPerson_"];
                };
            };
        };
    };
    staff_membership_print_verification: {
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
    staff_membership_remove_sign_verification: {
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
                "application/json": components["schemas"]["FlowRemoveSign"];
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
    staff_membership_terminate_verification: {
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
                "application/json": components["schemas"]["FlowTerminate"];
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
