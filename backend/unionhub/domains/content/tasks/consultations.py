"""Jobs of consultations."""

from unionhub.domains.content.service.answering import close_stale
from unionhub.kernel.queue import cron


@cron("41 2 * * *", name="content.close_stale")
async def close_stale_consultations() -> None:
    """Every night: answered consultations in which nobody wrote for 15 days are closed."""
    while await close_stale():
        pass
