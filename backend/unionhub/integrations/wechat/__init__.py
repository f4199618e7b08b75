"""WeChat: the mini-program (小程序) and the official account (公众号).

`MiniProgramClient` and `OfficialAccountClient` fulfil the ports of `ports.py` through wechatpy over aiohttp.

Glossary
    openid        a person inside one WeChat account (the mini-program and the official account give different ones)
    unionid       a person across all WeChat accounts of one operator, where they are bound to one open platform
    login code    登录码: what wx.login gives; one use, five minutes
    access token  接口调用凭据: two hours, one per account and operator, shared by all processes through a TokenStore
    subscribe message 订阅消息: one message for each consent the person gave
    unlimited code    小程序码: only WeChat reads it; never for posters
"""

from unionhub.integrations.wechat.client import MiniProgramClient
from unionhub.integrations.wechat.official_account import OfficialAccountClient
from unionhub.integrations.wechat.ports import (
    CodeEnvironment,
    MiniProgramConfig,
    MiniProgramPort,
    OAuthIdentity,
    OAuthScope,
    OfficialAccountConfig,
    OfficialAccountPort,
    Suggestion,
    TextScene,
    TextVerdict,
    WeChatErrcode,
    WeChatError,
    WeChatIdentity,
    WeChatPhone,
)
from unionhub.integrations.wechat.tokens import MemoryTokenStore, TokenStore

__all__ = [
    "CodeEnvironment",
    "MemoryTokenStore",
    "MiniProgramClient",
    "MiniProgramConfig",
    "MiniProgramPort",
    "OAuthIdentity",
    "OAuthScope",
    "OfficialAccountClient",
    "OfficialAccountConfig",
    "OfficialAccountPort",
    "Suggestion",
    "TextScene",
    "TextVerdict",
    "TokenStore",
    "WeChatErrcode",
    "WeChatError",
    "WeChatIdentity",
    "WeChatPhone",
]
