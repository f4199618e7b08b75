"""What is written to the audit trail about consent."""

from unionhub.platform.consent.enums import ConsentAction

CONSENT_GIVEN = "consent.record.given"
CONSENT_WITHDRAWN = "consent.record.withdrawn"
DOCUMENT_PUBLISHED = "consent.document.published"

ACTIONS: dict[str, str] = {
    CONSENT_GIVEN: "同意隐私文件",
    CONSENT_WITHDRAWN: "撤回同意",
    DOCUMENT_PUBLISHED: "发布隐私文件",
}

ACTION_OF = {ConsentAction.GIVEN: CONSENT_GIVEN, ConsentAction.WITHDRAWN: CONSENT_WITHDRAWN}
