import type { zhCN } from './zh-CN';

export const enUS: Readonly<
  Record<Exclude<keyof typeof zhCN, `${string}_other`> | 'total.open_one' | 'total.open_other', string>
> = {
  'explanation.sheet': 'Scores explained',
  'explanation.title': 'Scores explained',
  'explanation.subject': '{{unit}}　{{year}}',
  'explanation.subject.noYear': '{{unit}}',
  'explanation.pack': 'Rule pack: {{name}}. {{standing}}.',
  'explanation.foot': 'Written from the form as it stands now. A click on an address leads to its cell.',
  'heading.indicator': 'Indicator',
  'heading.points': 'Points',
  'heading.score': 'Score',
  'heading.step': 'Step',
  'heading.cell': 'Cell',
  'heading.content': 'Content',
  'step.sum': 'Sum',
  'step.grade': 'Grade',
  'step.result': 'Result',
  'step.open': 'Open',
  'step.note': 'Reason',
  'total.name': 'Total',
  'total.rule': 'The total is the sum of the rows’ scores, those typed by hand included.',
  'total.sum': '{{terms}} = {{sum}} points',
  'total.open_one': '{{count}} row has no score, {{points}} points. Fill it in to get a total.',
  'total.open_other': '{{count}} rows have no score, {{points}} points. Fill them in to get a total.',
  'total.grade': '{{sum}} ÷ {{full}} = {{share}}, not below {{from}}: “{{grade}}”',
  'row.noScore': '—',
  'row.byHand': '{{score}} typed by hand',
  'label.text': '{{label}}: {{text}}',
};
