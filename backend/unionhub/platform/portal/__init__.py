"""What every face asks first: what this installation is called, and which of its features want a member (门户; JOIN-22).

A package declares its features in ``features.py``; the operator says for each whether it wants nobody's, a member's or a verified
member's standing, and ``ports.ensure_feature`` holds everybody to it. Who is a member is told by the StandingPort, bound at start-up.

Glossary: 功能 feature · 使用条件 requirement · 会员 member · 认证会员 verified member.
Tables owned: portal_feature.
Events: FeatureChanged.
"""
