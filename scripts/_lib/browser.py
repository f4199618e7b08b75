"""Finding a Chromium for the browser journeys."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
PLACES = (
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)


def find_chromium() -> str:
    """The program's path, or an empty string. UNIONHUB_CHROMIUM wins."""
    wanted = os.environ.get("UNIONHUB_CHROMIUM", "")
    if wanted:
        return wanted if Path(wanted).exists() else ""
    found = next((path for name in NAMES if (path := shutil.which(name))), "")
    return found or next((place for place in PLACES if Path(place).exists()), "")
