"""Working days (工作日) and calendar days (自然日), in the installation's zone (D15).

The State Council publishes the year's holidays and shifted working days late in the year before; chinesecalendar ships them. Operators
correct single days, and enter a year that is not known yet. A year nobody entered counts Monday to Friday and says so (未公布).
Counting is pure: it reads the corrections this process knows, which are read anew every few seconds and right after each change.

Glossary: 上班 working · 休息 off · 调整 correction · 已公布 published.
Tables owned: calendar_day, calendar_year. Events: calendar.changed.
"""
