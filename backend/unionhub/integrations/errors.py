"""What can go wrong with any vendor. Messages name the vendor and the operation, never an address, a parameter or a secret."""

from __future__ import annotations


class VendorError(Exception):
    """A call to an outside party failed. `retryable`: the same request may succeed later."""

    def __init__(self, vendor: str, operation: str, reason: str, *, retryable: bool) -> None:
        super().__init__(f"{vendor} {operation}: {reason}")
        self.vendor = vendor
        self.operation = operation
        self.reason = reason
        self.retryable = retryable


class VendorTimeout(VendorError):
    """No answer in time. The vendor may nevertheless have carried the request out."""

    def __init__(self, vendor: str, operation: str) -> None:
        super().__init__(vendor, operation, "timed out", retryable=True)


class VendorUnavailable(VendorError):
    """The line broke, the vendor answered 5xx, or the answer was not what the vendor documents."""

    def __init__(self, vendor: str, operation: str, reason: str) -> None:
        super().__init__(vendor, operation, reason, retryable=True)
