"""What can go wrong when the calendar is changed."""

from unionhub.kernel.errors import NotFound, Unprocessable


class YearOutOfRange(NotFound):
    code = "calendar.year_out_of_range"
    message = "没有这一年的日历，请选择 2004 年至 2100 年"


class NothingChanged(Unprocessable):
    code = "calendar.nothing_changed"
    message = "没有要保存的调整，请先点日期改为上班或休息"
