"""The one forest of units (D7): unions, government offices, grids, venues and enterprises, each below at most one other.

A unit's place is its ``path`` of fixed-width digits, so "everything below" is one index range; rows elsewhere carry ``unit_id``
only and are narrowed by :func:`unionhub.platform.org.ports.scope_q`.

Glossary: 工会组织 union unit · 组织架构树 forest · 上级 parent · 下辖 subtree · 停用 disable · 移动 move · 组织类别 org_type · 层级 level.
Tables owned: org_unit, org_unit_change, org_forest.
Events: UnitAdded, UnitChanged, UnitMoved, UnitDisabled, UnitEnabled, ScanJoinSwitched.
Requirements: ORG-01 one tree, ORG-02 unit library, ORG-03 seen by branch, JOIN-35 joining by code opened union by union by the one above.
"""
