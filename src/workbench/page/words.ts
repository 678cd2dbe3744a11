/** What the page itself says, in both languages. The pane brings its own words. */
export type Language = 'zh-CN' | 'en-US';

const ZH = {
  title: '工作台',
  notExcel: '工作台：代替 Excel 试用，不是 Excel',
  ribbon: '功能区',
  name: '名称框',
  value: '单元格内容',
  sheets: '工作表',
  pane: '任务窗格',
  closePane: '关闭窗格',
  roundTrips: '往返 {0} 次',
  roundTripsTip: '加载项与工作簿之间的请求。点开看每一次。',
  lastAction: '{0} ms（读 {1}，写 {2}）',
  loading: '正在载入表格…',
  fault: '故障',
  faultTip: '让下一次写入出错，看加载项怎么办。',
  faultNone: '无',
  faultRefuse: '下次写入：拒绝',
  faultFail: '下次写入：写到一半出错',
  faultLose: '下次写入：已写入，答复丢失',
  open: '打开…',
  openTip: '打开工作台自己的 .json 工作簿（.xlsx 还不行）',
  save: '保存',
  saveTip: '存为工作台自己的 .json 工作簿（.xlsx 还不行）',
  openFailed: '打不开“{0}”：不是工作台的 .json 工作簿。',
  protected: '工作表受保护，没有改动。请先取消保护。',
  commandFailed: '命令“{0}”没有完成（{1}）。',
  startFailed: '工作台没有启动：{0}。重新载入页面再试。',
  logTitle: '往返',
  logTime: '时间',
  logDuration: '毫秒',
  logSent: '发送',
  logReceived: '答复',
  logMembers: '成员',
  close: '关闭',
  language: '窗格语言',
} as const;

type Word = keyof typeof ZH;

const EN: Readonly<Record<Word, string>> = {
  title: 'Workbench',
  notExcel: 'Workbench: stands in for Excel, is not Excel',
  ribbon: 'Ribbon',
  name: 'Name box',
  value: 'Cell content',
  sheets: 'Sheets',
  pane: 'Task pane',
  closePane: 'Close pane',
  roundTrips: '{0} round trips',
  roundTripsTip: 'Requests between the add-in and the workbook. Open to see each.',
  lastAction: '{0} ms (read {1}, write {2})',
  loading: 'Loading the sheet…',
  fault: 'Fault',
  faultTip: 'Lets the next write go wrong, to see what the add-in does.',
  faultNone: 'none',
  faultRefuse: 'next write: refused',
  faultFail: 'next write: fails half-way',
  faultLose: 'next write: done, answer lost',
  open: 'Open…',
  openTip: "Open a workbook in the workbench's own .json (not .xlsx yet)",
  save: 'Save',
  saveTip: "Save as the workbench's own .json (not .xlsx yet)",
  openFailed: 'Cannot open “{0}”: not a .json workbook of the workbench.',
  protected: 'The sheet is protected; nothing was changed. Unprotect it first.',
  commandFailed: 'The command “{0}” did not complete ({1}).',
  startFailed: 'The workbench did not start: {0}. Reload the page to try again.',
  logTitle: 'Round trips',
  logTime: 'Time',
  logDuration: 'ms',
  logSent: 'Sent',
  logReceived: 'Received',
  logMembers: 'Members',
  close: 'Close',
  language: 'Language of the pane',
};

/** `say('en-US', 'roundTrips', 2)` → `'2 round trips'`. */
export function say(language: Language, word: Word, ...values: readonly (string | number)[]): string {
  return (language === 'zh-CN' ? ZH : EN)[word].replace(/\{(\d)\}/g, (_, index: string) => {
    return String(values[Number(index)] ?? '');
  });
}
