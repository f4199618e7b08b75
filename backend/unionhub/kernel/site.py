"""What an installation calls itself and where it lives; bound once from the settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """Facts about the installation that pages, posters and links need."""

    name: str
    theme: str
    public_url: str
    demo_ribbon: str | None
    service_phone: str
    systems: tuple[str, ...]
    mp_appid: str
    oa_appid: str
    staff_second_factor: bool = False
    closing_days: int = 7

    @property
    def is_demo(self) -> bool:
        """Whether this installation shows the demo ribbon and may hold demo data."""
        return self.demo_ribbon is not None
