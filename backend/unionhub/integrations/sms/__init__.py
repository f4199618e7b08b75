"""Short messages (短信) through Tencent Cloud's SendSms.

Glossary
    signature 签名   the sender's name in 【】, approved by the vendor
    template 模板    an approved text with parameters {1}, {2} …; code templates take digits only
    serial 流水号    the vendor's number of one sent message
"""

from unionhub.integrations.sms.client import SmsClient
from unionhub.integrations.sms.ports import SmsConfig, SmsError, SmsPort, SmsReceipt

__all__ = ["SmsClient", "SmsConfig", "SmsError", "SmsPort", "SmsReceipt"]
