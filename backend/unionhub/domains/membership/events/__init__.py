"""Facts of membership. They carry ids and days, never personal data (D6).

The rule of the figures (D7): whoever changes a row of ``membership_member`` or ``membership_application`` publishes, in the same
transaction, an event that names every unit the change touches. The figures of those units are then counted again from the rows
themselves, so an event needs no numbers, may come late, twice or in any order, and cannot put a figure wrong.
"""

from unionhub.domains.membership.events.applications import (
    ApplicationAssigned,
    ApplicationDecided,
    ApplicationSubmitted,
)
from unionhub.domains.membership.events.auto_review import AutoReviewChanged
from unionhub.domains.membership.events.fields import FieldAdded, FieldChanged
from unionhub.domains.membership.events.matters import MatterDecided, MatterSubmitted
from unionhub.domains.membership.events.members import (
    MemberAssigned,
    MemberJoined,
    MemberLeft,
    MemberReinstated,
    MembersImported,
    MemberTransferred,
    MemberUpdated,
    MemberVerified,
)
from unionhub.domains.membership.events.qrcodes import (
    QrcodeCreated,
    QrcodeRevoked,
)

__all__ = [
    "ApplicationAssigned",
    "ApplicationDecided",
    "ApplicationSubmitted",
    "AutoReviewChanged",
    "FieldAdded",
    "FieldChanged",
    "MatterDecided",
    "MatterSubmitted",
    "MemberAssigned",
    "MemberJoined",
    "MemberLeft",
    "MemberReinstated",
    "MemberTransferred",
    "MemberUpdated",
    "MemberVerified",
    "MembersImported",
    "QrcodeCreated",
    "QrcodeRevoked",
]
