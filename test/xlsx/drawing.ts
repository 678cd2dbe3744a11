/** A drawn sheet with one of everything; the figures are made up. */
import type { Drawing } from '../../src/drawing';

export const SUMMARY: Drawing = {
  sheet: '汇总',
  mark: null,
  cells: [
    { at: 'A1', value: '绩效自评汇总' },
    { at: 'A2', value: '单位' },
    { at: 'B2', value: '自评得分' },
    { at: 'C2', value: '执行率' },
    { at: 'A3', value: '=市教育局<甲>&"乙"', link: { sheet: "自评'表", at: 'G15' } },
    { at: 'B3', value: 96.5 },
    { at: 'C3', value: 3.1297 },
    { at: 'A4', value: '市卫健委' },
    { at: 'B4', value: 60 },
    { at: 'C4', value: '/' },
  ],
  formats: [
    { range: 'B3:B4', format: '0.0' },
    { range: 'C3:C4', format: '0.00%' },
  ],
  merges: ['A1:C1'],
  styles: [
    { range: 'A1:C1', style: { font: '黑体', size: 16, bold: true, across: 'Center', down: 'Center' } },
    { range: 'A2:C4', style: { font: '宋体', size: 10.5, across: 'Left', down: 'Center', indent: 1, wrap: false } },
    {
      range: 'A2:C2',
      style: { font: '宋体', size: 10.5, bold: true, color: '#FF0000', fill: '#FFF2CC', across: 'Center', down: 'Top' },
    },
  ],
  boxes: [{ range: 'A2:C4', outline: 'Medium' }],
  widths: [60, 25, 30],
  heights: [['1', 30] as const, ['2:4', 18] as const],
  names: { 自评得分: 'B3:B4' },
  workbookNames: { 汇总表: 'A2:C4' },
  validations: [
    {
      kind: 'decimal',
      range: 'B3:B4',
      from: 0,
      to: '=$C3*100',
      alert: { title: '分数', message: '0 至满分之间的数。' },
    },
    { kind: 'list', range: 'A3:A4', source: 'A3:A4', alert: { title: '单位', message: '从列表中选。' } },
  ],
  bars: [{ range: 'B3:B4', color: '#5B9BD5', to: 100 }],
  page: {
    orientation: 'Landscape',
    area: 'A1:C4',
    margins: { top: 20, right: 15, bottom: 20, left: 15 },
    breaksBefore: ['A4'],
    repeatedRows: '1:2',
    footer: '第 &P 页，共 &N 页',
  },
};
