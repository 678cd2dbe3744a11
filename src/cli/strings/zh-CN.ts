export const cliZhCN = {
  help: `用法：npm run --silent score -- [选项] 文件或文件夹……

  --json             每张表一行 JSON，评完一张打印一张
  --pack ID          用这套规则，不用表里写的：{{packs}}
  --summary 文件.xlsx  另存一份汇总和问题清单
  --lang en-US       用英文
  -h, --help         显示本说明

只读，不改动任何表。退出码：0 没有错误，1 有错误，2 有文件读不了或命令写错。`,
  'wrong.noPath': '没有写文件或文件夹。请写上，例如：npm run --silent score -- 自评表.xlsx',
  'wrong.unknownPack': '没有叫“{{pack}}”的规则包。可用：{{packs}}。',
  'wrong.unknownLanguage': '没有语言“{{language}}”。可用：zh-CN、en-US。',
  'wrong.summaryNotXlsx': '汇总要存为 .xlsx，不能是“{{path}}”。请改文件名。',
  'wrong.summaryIsInput': '“{{path}}”已经有了，又不是汇总，不能覆盖它。请换个文件名。',
  'wrong.unreadable': '命令看不懂：{{detail}}。用 --help 看说明。',
  'wrong.noFiles': '这里没有 Excel 工作簿。请检查路径。',
  'file.unreadable': '文件打不开。请检查路径和权限。',
  'file.missing': '没有这个文件或文件夹。请检查路径。',
  'file.closed': '文件夹打不开。请检查权限。',
  'file.xls': '这是 Excel 97–2003 的 .xls 格式。请在 Excel 里另存为 .xlsx 再评。',
  'file.et': '这是 WPS 的 .et 格式。请在 WPS 里另存为 .xlsx 再评。',
  'file.encrypted': '文件加了密码。请去掉密码另存一份再评。',
  'file.damaged': '文件已损坏。请用 Excel 打开修复，另存后再评。',
  'file.tooLarge': '文件解压后太大，不像自评表。请检查文件。',
  'file.notAWorkbook': '这不是 Excel 工作簿。请检查文件。',
  'file.noForm': '工作簿里没有找到自评表。请检查表头，或先在 Excel 里识别。',
  'file.severalForms': '一个工作表里有几张自评表。请分开到不同的工作表。',
  'file.packUnknown': '表里写的规则包“{{pack}}”不存在。请改正，或用 --pack 指定。',
  'file.rulesFaulty': '工作簿自己的评分规则表有错：{{cells}}。请改正，或用 --pack 指定。',
  'file.tooSlow': '{{seconds}} 秒还没读完，已跳过。请检查文件。',
  'file.crashed': '读这个文件时程序出错，已跳过。请单独再试。',

  'report.heading': '{{unit}} {{year}}',
  'report.pack': '规则：{{pack}}',
  'report.points': '分值',
  'report.score': '规则',
  'report.printed': '表上',
  'report.rate': '完成率',
  'report.total': '总分',
  'report.findings': '问题',
  'report.none': '没有发现问题。',
  'report.manual': '手工',
  'report.open': '待判定',
  'report.line': '{{file}}',
  'report.sum': '{{forms}} 张表：{{errors}} 处错误，{{warnings}} 处要说明；{{failed}} 个文件读不了。',
  'report.counts': '{{errors}} 处错误，{{warnings}} 处要说明，{{hints}} 条提示',
  'summary.written': '汇总已存到 {{path}}',
  'summary.failed': '汇总没有存成：{{path}}。请检查文件夹和权限。',
  stopped: '已停止。',
} as const;
