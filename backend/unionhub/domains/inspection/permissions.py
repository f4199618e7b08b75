"""Rights of labour inspection (requirements 03, permission matrix). Whose cases somebody sees follows from what they may do to them:
``case.read_all`` sees the district, ``case.grid`` its grid's, ``case.inspect`` those assigned to the account (INSP-28)."""

from unionhub.kernel.authz import Permission

GROUP = "劳动监督快办"

CASE_READ = Permission("inspection.case.read", "查看事件", "查看与本人职责有关的事件")
CASE_READ_ALL = Permission("inspection.case.read_all", "查看全区事件", "查看本区全部事件，不限是否由本人办理")
CASE_REGISTER = Permission("inspection.case.register", "登记事件", "代群众录入电话、来访等途径的事件")
CASE_TRIAGE = Permission("inspection.case.triage", "处置退回事件", "判为无效、重新指定网格、转区平台处置")
CASE_ASSIGN = Permission("inspection.case.assign", "指派监察员", "把区平台事件指派、转交给监察员，批准延长调查")
CASE_INSPECT = Permission("inspection.case.inspect", "监察处置", "认领分配给本人的事件，录入节点、结果、处罚与执行")
CASE_GRID = Permission("inspection.case.grid", "网格处置", "接收、调解、退回本网格的事件")
CASE_EXPORT = Permission("inspection.case.export", "导出事件", "按模板导出可见范围内的事件，打印案卷")
CASE_UNMASK = Permission("inspection.case.unmask", "查看完整证件与电话", "填写理由后查看当事人完整的证件号码和手机号，留有记录")
PETITION_READ = Permission("inspection.petition.read", "查看信访", "查看本区的信访记录")
PETITION_WRITE = Permission("inspection.petition.write", "维护信访", "录入、修改、作废信访记录")
EMPLOYER_READ = Permission("inspection.employer.read", "查看单位档案", "查看被反映单位和它名下的事件")
EMPLOYER_UPDATE = Permission("inspection.employer.update", "维护单位档案", "补充信用代码，合并或拆分同一单位的不同写法")
STATISTICS_READ = Permission("inspection.statistics.read", "查看统计与一张图", "查看本区各网格的统计、排名和一张图")
INTAKE_READ = Permission("inspection.intake.read", "查看登记码", "查看、下载群众登记的二维码")
INTAKE_UPDATE = Permission("inspection.intake.update", "管理登记码", "新建、停用群众登记的二维码")
GRID_READ = Permission("inspection.grid.read", "查看网格", "查看网格与中心点")
GRID_UPDATE = Permission("inspection.grid.update", "维护网格", "新建、修改、停用网格，设置中心点和辖区轮廓")
SETTING_UPDATE = Permission("inspection.setting.update", "快办参数", "修改承诺期限、预警日和导出模板")
OFFICER_READ = Permission("inspection.officer.read", "查看快办人员", "查看本区的快办用户")
OFFICER_UPDATE = Permission("inspection.officer.update", "维护快办人员", "添加用户、修改资料、重设密码、绑定快办角色，批量建立")
