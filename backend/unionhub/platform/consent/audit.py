"""What is written to the audit log about consent."""

from unionhub.platform.audit.ports import AuditAction
from unionhub.platform.consent.enums import ConsentAction

CONSENT_GIVEN = AuditAction("consent.record.given", "同意隐私文件")
CONSENT_WITHDRAWN = AuditAction("consent.record.withdrawn", "撤回同意")
DOCUMENT_PUBLISHED = AuditAction("consent.document.published", "发布隐私文件")

GROUP = "隐私与同意"
ACTIONS = (CONSENT_GIVEN, CONSENT_WITHDRAWN, DOCUMENT_PUBLISHED)

ACTION_OF = {ConsentAction.GIVEN: CONSENT_GIVEN, ConsentAction.WITHDRAWN: CONSENT_WITHDRAWN}
