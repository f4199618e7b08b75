"""Outside parties: one package per party, each a port (`ports.py`: Protocol and frozen DTOs) and its real client.

Nothing here knows a business word, a table or a setting: constructors take plain config dataclasses. A client carries out one
call and says what happened; whether to try again, and what the person is told, is decided by the platform package above it.

Glossary
    vendor 厂商        the outside party: WeChat, Tencent Cloud SMS, the real-name authority
    port 端口          what the platform may ask of a vendor, whoever the vendor is
    retryable 可重试   the same request may succeed later; it does not say that the first one had no effect
"""

from unionhub.integrations.errors import VendorError, VendorTimeout, VendorUnavailable
from unionhub.integrations.urls import VendorUrlRefused, ensure_vendor_url

__all__ = ["VendorError", "VendorTimeout", "VendorUnavailable", "VendorUrlRefused", "ensure_vendor_url"]
