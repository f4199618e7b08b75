from __future__ import annotations

import pytest

from unionhub.integrations import VendorUrlRefused, ensure_vendor_url
from unionhub.integrations.sms import SmsClient, SmsConfig

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("url", ["https://api.weixin.qq.com", "https://sms.tencentcloudapi.com/", "https://1.1.1.1:8443/base"])
def test_a_public_https_address_is_a_vendors(url: str) -> None:
    for allow in (True, False):
        assert ensure_vendor_url(url, allow_loopback=allow) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8301",
        "http://localhost:8301/",
        "http://localhost.:1",
        "http://sim.localhost",
        "http://[::1]:9",
        "http://127.9.9.9",
    ],
)
def test_loopback_is_for_the_demonstration_only(url: str) -> None:
    assert ensure_vendor_url(url, allow_loopback=True) == url.rstrip("/")
    with pytest.raises(VendorUrlRefused, match="loopback"):
        ensure_vendor_url(url, allow_loopback=False)


@pytest.mark.sec(13)
@pytest.mark.parametrize(
    "url",
    [
        "http://api.weixin.qq.com",
        "ftp://api.weixin.qq.com",
        "file:///etc/passwd",
        "//api.weixin.qq.com",
        "https://",
        "https://10.0.0.8",
        "https://172.16.3.4",
        "https://192.168.1.1:8443",
        "https://169.254.169.254",
        "https://100.64.0.1",
        "https://0.0.0.0",
        "https://224.0.0.1",
        "https://[fe80::1]",
        "https://[fd00::1]",
        "https://[::ffff:10.0.0.1]",
        "https://[::]",
        "https://2130706433",
        "https://127.1",
        "https://0x7f.0.0.1",
        "https://0177.0.0.1",
        "https://1.2.3.0x7f",
        "https://redis",
        "https://db.internal",
        "https://vendor.example@10.0.0.1",
        "https://user:secret@vendor.example",
        "https://vendor.example?next=1",
        "https://vendor.example#part",
        "https://vendor.example\\@10.0.0.1",
        "https://vendor.example/\nHost: x",
        "https://１２７.0.0.1",
        "https://-bad.example",
        "https://vendor.example:0",
        "https://vendor.example:99999",
        "https://[::1",
    ],
)
def test_private_special_and_disguised_addresses_are_refused_in_every_mode(url: str) -> None:
    for allow in (True, False):
        with pytest.raises(VendorUrlRefused) as refused:
            ensure_vendor_url(url, allow_loopback=allow)
        assert "secret" not in str(refused.value) and url not in str(refused.value)


def test_a_client_refuses_a_loopback_vendor_unless_told_otherwise() -> None:
    config = SmsConfig("id", "key", "1", "工惠通", "2", base_url="http://127.0.0.1:1")
    with pytest.raises(VendorUrlRefused):
        SmsClient(config)
