"""``python -m unionhub``."""

from unionhub.cli import main

main()
