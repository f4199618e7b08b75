"""Codes of persons, organisations and contacts: normalise, check, explain.

Every `check_*` returns a `Checked`: the normalised value, the problems found (errors and warnings, each with a stable
code and a Chinese sentence for the person who typed it) and what the code itself tells (birth, sex, area). Nothing here
does I/O and nothing raises on bad input.

Sources: GB 11643-1999 (resident id), GB 32100-2015 with its first amendment (unified social credit code), GB 11714
(organisation code), GB/T 2260 (provinces).
"""

from unionhub.kernel.codes.base import Checked, Problem, Severity, squeeze
from unionhub.kernel.codes.contact import (
    check_bank_card,
    check_email,
    check_landline,
    check_mobile,
    check_plate,
    check_postcode,
    normalise_mobile,
)
from unionhub.kernel.codes.organisation import OrgCodeInfo, UsccInfo, check_org_code, check_uscc, normalise_uscc
from unionhub.kernel.codes.person import (
    PROVINCES,
    IdKind,
    PersonInfo,
    age_on,
    check_foreigner_permit,
    check_hk_mo_travel_permit,
    check_hmt_residence_permit,
    check_id_card,
    check_passport,
    check_resident_id,
    check_tw_travel_permit,
    id_check_char,
    normalise_id,
    province_name,
    upgrade_15_to_18,
)

__all__ = [
    "PROVINCES",
    "Checked",
    "IdKind",
    "OrgCodeInfo",
    "PersonInfo",
    "Problem",
    "Severity",
    "UsccInfo",
    "age_on",
    "check_bank_card",
    "check_email",
    "check_foreigner_permit",
    "check_hk_mo_travel_permit",
    "check_hmt_residence_permit",
    "check_id_card",
    "check_landline",
    "check_mobile",
    "check_org_code",
    "check_passport",
    "check_plate",
    "check_postcode",
    "check_resident_id",
    "check_tw_travel_permit",
    "check_uscc",
    "id_check_char",
    "normalise_id",
    "normalise_mobile",
    "normalise_uscc",
    "province_name",
    "squeeze",
    "upgrade_15_to_18",
]
