"""Facts of labour inspection. They carry ids and codes, never what people wrote."""

from unionhub.kernel.queue import Event, event


@event("inspection.case_changed")
class CaseChanged(Event):
    """Something was done to a case. ``months`` are the first days (ISO) of the months whose figures it touches, ``grid_keys`` the grids
    (0 is 区本级): its own before and after."""

    unit_id: int
    action: str
    state: str
    grid_keys: list[int]
    months: list[str]


@event("inspection.petition_changed")
class PetitionChanged(Event):
    """A petition was registered, changed or taken out."""

    unit_id: int
    grid_keys: list[int]
    months: list[str]


@event("inspection.outline_changed")
class OutlineChanged(Event):
    """The district has another outline on its map; ``aggregate_id`` is the bureau's unit."""

    unit_id: int


@event("inspection.employer_changed")
class EmployerChanged(Event):
    """An employer was renamed, merged into another or taken out again."""

    unit_id: int
