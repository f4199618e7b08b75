"""Bodies of the acts that bring in other people: 转办, 委派, 加签, 减签, and what an administrator does."""

from pydantic import Field, model_validator

from unionhub.kernel.http.schema import Id, Schema, version_field
from unionhub.platform.flow.policy.state import SignPlace


class PeopleQuery(Schema):
    """Empty words: the people nearest to the seat."""

    version: int = version_field()
    q: str = Field("", max_length=32, description="姓名中的几个字")


class FlowPerson(Schema):
    """Somebody who can take the seat."""

    account_id: Id
    name: str
    unit_name: str
    role_name: str


class FlowReassign(Schema):
    version: int = version_field()
    unit_id: Id | None = None
    account_id: Id | None = Field(None, description="转给一个人；与 unit_id 二选一")
    reason: str = Field(min_length=2, max_length=500)

    @model_validator(mode="after")
    def _one_of_two(self) -> "FlowReassign":
        if (self.unit_id is None) == (self.account_id is None):
            raise ValueError("请选择转给哪个工会，或转给哪个人")
        return self


class FlowDelegate(Schema):
    version: int = version_field()
    account_id: Id
    comment: str = Field("", max_length=500)


class FlowAddSign(Schema):
    version: int = version_field()
    account_ids: list[Id] = Field(min_length=1, max_length=10)
    place: SignPlace
    comment: str = Field("", max_length=500, description="想请对方看什么")


class FlowRemoveSign(Schema):
    sign: str = Field(max_length=100, pattern=r"^[\x21-\x39\x3b-\x7e]{1,64}:[0-9]{1,6}:[0-9]{1,4}$", description="FlowSign.id")
    comment: str = Field("", max_length=500)


class FlowOpine(Schema):
    version: int = version_field()
    comment: str = Field(min_length=1, max_length=500)


class FlowTerminate(Schema):
    reason: str = Field(min_length=2, max_length=500, description="申请人会看到")
