"""Rights over the calendar."""

from unionhub.kernel.authz import Permission

GROUP = "工作日历"

YEAR_READ = Permission("calendar.year.read", "查看工作日历", "全年的上班与休息日，办理期限按它计算")
YEAR_UPDATE = Permission("calendar.year.update", "调整工作日历", "把某一天改为上班或休息；正在计时的办理期限随之重新计算")
