"""Outside parties, simulated for demonstration and tests: WeChat, an SMS vendor and the real-name authority.

A separate program (`python -m simulator`) that shares no code with the platform, so that a mistake in a client cannot hide
behind the same mistake in its counterpart. Signatures are really verified, codes are really single-use, limits really bite.
It binds the loopback address only and is never part of a production image.

Glossary
    登录码 login code        what wx.login hands to a mini-program; one use, five minutes
    网页授权码 oauth code     the same for a page opened inside WeChat
    手机号授权码 phone code   what the "get phone number" button hands out
    订阅授权 grant           one consent to one subscribe message
    权威库 registry          the authority's list of names and identity cards
    故障 fault               a wanted failure of one vendor call, used up by count
"""
