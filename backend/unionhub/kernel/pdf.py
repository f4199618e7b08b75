"""Printable pages: A4 with the shipped Chinese font, page numbers and a mark of who printed it and when.

Pure and synchronous (reading the font takes most of a second): callers that serve requests run it in a thread.
"""

from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import WrapMode, XPos, YPos

from unionhub.kernel import clock
from unionhub.kernel.drawing import FONT_PATH

Fact = tuple[str, str]
_FONT = "shipped"
_MARGIN = 18.0
_INK, _SOFT, _LINE, _ACCENT = (31, 35, 41), (98, 107, 119), (210, 214, 220), (200, 22, 29)
_MARK = (236, 238, 241)
_LABEL = 30.0


class Paper(FPDF):
    """A document that grows downwards: headings, facts in two columns, paragraphs, and what happened one after another."""

    def __init__(self, title: str, mark: str) -> None:
        super().__init__(format="A4")
        self._title, self._mark = _plain(title), _plain(mark)
        self.set_margins(_MARGIN, _MARGIN)
        self.set_auto_page_break(True, margin=20)
        self.add_font(_FONT, fname=FONT_PATH)
        self.set_title(self._title)
        self.set_creation_date(clock.now())
        self.add_page()

    def header(self) -> None:
        """The mark across the page, behind everything; from the second page on also what this is."""
        self.set_font(_FONT, size=15)
        self.set_text_color(*_MARK)
        for line, height in enumerate(range(30, int(self.h), 62)):
            with self.rotation(24, x=self.w / 2, y=height):
                self.text(x=12 + (line % 2) * 18, y=height, text=self._mark)
        if self.page_no() > 1:
            self._ink(9, _SOFT)
            self.cell(self.epw, 6, self._title, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            self.ln(2)

    def footer(self) -> None:
        """Who printed it, and which page of how many this is."""
        self.set_y(-14)
        self.set_draw_color(*_LINE)
        self.line(_MARGIN, self.get_y(), self.w - _MARGIN, self.get_y())
        self._ink(8, _SOFT)
        self.cell(self.epw * 0.75, 8, self._mark)
        self.cell(self.epw * 0.25, 8, f"第 {self.page_no()} 页 / 共 {{nb}} 页", align="R")

    def heading(self, text: str, under: str) -> None:
        """The title of the whole document."""
        self._ink(20, _INK)
        self.cell(self.epw, 12, _plain(text), align="C", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self._ink(10, _SOFT)
        self.cell(self.epw, 7, _plain(under), align="C", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(3)

    def section(self, title: str, note: str = "") -> None:
        """A part of the document; it does not begin at the foot of a page."""
        if self.will_page_break(26):
            self.add_page()
        self.ln(3)
        top = self.get_y()
        self.set_fill_color(*_ACCENT)
        self.rect(_MARGIN, top + 1.2, 1.2, 5, style="F")
        self._ink(12, _INK)
        self.set_x(_MARGIN + 3)
        self.cell(60, 7.4, _plain(title))
        self._ink(8.5, _SOFT)
        self.cell(self.epw - 63, 7.4, _plain(note), align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self._rule()

    def facts(self, facts: Sequence[Fact], columns: int = 2) -> None:
        """Labels and values side by side; a value that is long takes more lines."""
        width = self.epw / columns
        for first in range(0, len(facts), columns):
            row = [(label, _plain(value) or "—") for label, value in facts[first : first + columns]]
            height = max(self._height(value, width - _LABEL - 3) for _, value in row)
            if self.will_page_break(height):
                self.add_page()
            top = self.get_y()
            for number, (label, value) in enumerate(row):
                self.set_xy(_MARGIN + number * width, top)
                self._ink(9.5, _SOFT)
                self.cell(_LABEL, 6.4, _plain(label))
                self._ink(9.5, _INK)
                self.multi_cell(width - _LABEL - 3, 6.4, value, align="L", wrapmode=WrapMode.CHAR)
            self.set_xy(_MARGIN, top + height)

    def paragraph(self, text: str) -> None:
        """Somebody's own words."""
        self._ink(10, _INK)
        self.multi_cell(self.epw, 6.6, _plain(text) or "—", align="L", wrapmode=WrapMode.CHAR, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def happened(self, when: str, what: str, details: Sequence[str]) -> None:
        """One thing that happened: when, what, and the words that go with it."""
        if self.will_page_break(13):
            self.add_page()
        self._ink(9, _SOFT)
        self.cell(_LABEL + 4, 6.4, _plain(when))
        self._ink(10, _INK)
        self._beside(what)
        self._ink(9, _SOFT)
        for one in details:
            self.set_x(_MARGIN + _LABEL + 4)
            self._beside(one)
        self._rule()

    def _beside(self, text: str) -> None:
        self.multi_cell(
            self.epw - _LABEL - 4, 6, _plain(text), align="L", wrapmode=WrapMode.CHAR, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )  # fmt: skip

    def _height(self, text: str, width: float) -> float:
        self.set_font(_FONT, size=9.5)
        lines = self.multi_cell(width, 6.4, text, align="L", wrapmode=WrapMode.CHAR, dry_run=True, output="LINES")
        return 6.4 * max(1, len(lines) if isinstance(lines, list) else 1)

    def _ink(self, size: float, colour: tuple[int, int, int]) -> None:
        self.set_font(_FONT, size=size)
        self.set_text_color(*colour)

    def _rule(self) -> None:
        self.ln(1)
        self.set_draw_color(*_LINE)
        self.line(_MARGIN, self.get_y(), self.w - _MARGIN, self.get_y())
        self.ln(1.5)

    def bytes(self) -> bytes:
        """The finished document."""
        return bytes(self.output())


def _plain(text: str) -> str:
    """Without what no printer shows."""
    return "".join(letter for letter in text.replace("\u3000", "  ") if letter.isprintable() or letter == "\n").strip()
