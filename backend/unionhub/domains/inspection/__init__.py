"""劳动监督快办: the labour inspectorate of a district, from a citizen's report to the end of the case (INSP).

事件 insp_case · 群众 citizen · 网格 grid (an org unit of kind grid) · 区本级 district level (the bureau itself) · 所属网格 grid_unit_id ·
处置主体 level · 网格员 grid_officer · 区后勤人员 district_clerk · 领导 leader · 监察员 inspector · 信访 petition · 同行人员 companion ·
案由 cause · 超时 overdue · 暂停 pause · 登记码 intake code · 查询码 query code. A case is not an approval: it is the state machine of
``policy/machine.py`` (D5). Citizens have no account, and no timeline is ever kept of a complainant (D8).
A grid that failed a case reads its course up to its own failing, and the state it is in now; not who deals with it, nor what others wrote.
Tables: inspection_case, inspection_case_grid, inspection_case_event, inspection_pause, inspection_warning, inspection_companion,
inspection_petition, inspection_employer, inspection_employer_name, inspection_intake, inspection_ticket, inspection_figure,
inspection_counting, inspection_setting, inspection_template.
Events: inspection.case_changed, inspection.petition_changed, inspection.employer_changed.
"""
