import type { cliZhCN } from './zh-CN';

export const cliEnUS: Readonly<Record<keyof typeof cliZhCN, string>> = {
  help: `Usage: npm run --silent score -- [options] FILE|FOLDER ...

  --json               one line of JSON for each form, as soon as it is done
  --pack ID            these rules instead of those the form names: {{packs}}
  --summary OUT.xlsx   a summary and a list of findings as a workbook
  --lang zh-CN         in Chinese (the default)
  -h, --help           this text

It reads and changes no form. Exit code: 0 no errors, 1 errors found, 2 a file could not be read or the call is wrong.`,
  'wrong.noPath': 'No file or folder was given. Add one, for example: npm run --silent score -- form.xlsx',
  'wrong.unknownPack': 'There is no rule pack “{{pack}}”. There are: {{packs}}.',
  'wrong.unknownLanguage': 'There is no language “{{language}}”. There are: zh-CN, en-US.',
  'wrong.summaryNotXlsx': 'The summary is an .xlsx file, not “{{path}}”. Change the name.',
  'wrong.summaryIsInput': '“{{path}}” is there already and is no summary; it is not replaced. Choose another name.',
  'wrong.unreadable': 'The call is not understood: {{detail}}. See --help.',
  'wrong.noFiles': 'There is no workbook here. Check the path.',
  'file.unreadable': 'The file cannot be opened. Check its path and rights.',
  'file.missing': 'There is no such file or folder. Check the path.',
  'file.closed': 'The folder cannot be opened. Check its rights.',
  'file.xls': 'This is the .xls format of Excel 97–2003. Save it as .xlsx in Excel, then score it.',
  'file.et': 'This is WPS’s .et format. Save it as .xlsx in WPS, then score it.',
  'file.encrypted': 'The file has a password. Save a copy without it, then score that.',
  'file.damaged': 'The file is damaged. Open and repair it in Excel, save it, then score it.',
  'file.tooLarge': 'Unpacked, the file is too large for a form. Check it.',
  'file.notAWorkbook': 'This is no Excel workbook. Check the file.',
  'file.noForm': 'No form was found in the workbook. Check its headings, or bind it in Excel first.',
  'file.severalForms': 'One sheet holds several forms. Put each on a sheet of its own.',
  'file.packUnknown': 'The form names the rule pack “{{pack}}”, which there is not. Correct it, or give --pack.',
  'file.rulesFaulty': 'The workbook’s own rule table has mistakes: {{cells}}. Correct them, or give --pack.',
  'file.tooSlow': 'Not read within {{seconds}} seconds, left out. Check the file.',
  'file.crashed': 'Reading the file failed, it was left out. Try it alone.',

  'report.heading': '{{unit}} {{year}}',
  'report.pack': 'Rules: {{pack}}',
  'report.points': 'points',
  'report.score': 'rule',
  'report.printed': 'form',
  'report.rate': 'rate',
  'report.total': 'Total',
  'report.findings': 'Findings',
  'report.none': 'Nothing was found.',
  'report.manual': 'by hand',
  'report.open': 'open',
  'report.line': '{{file}}',
  'report.sum': '{{forms}} forms: {{errors}} errors, {{warnings}} to explain; {{failed}} files could not be read.',
  'report.counts': '{{errors}} errors, {{warnings}} to explain, {{hints}} hints',
  'summary.written': 'Summary saved to {{path}}',
  'summary.failed': 'The summary could not be saved to {{path}}. Check the folder and its rights.',
  stopped: 'Stopped.',
};
