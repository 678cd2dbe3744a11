/** What stands above the rules: the pack's name, source, rounding, grades, thresholds, severities, in the field's own words. */
import type { RulePack } from '../../scoring/packs/pack';
import { choice, flag, points, share, shareOrNo, text, yearOrAny } from './cells';
import {
  below,
  field,
  group,
  isBlankCell,
  list,
  readOf,
  shownIn,
  type Codec,
  type ReadRow,
  type Source,
} from './codec';
import { rounding } from './parameters';

type Bilingual = RulePack['name'];
type Severity = RulePack['severity'];
type Frame = NonNullable<RulePack['frame']>;

/** A row in both languages; where the English cell is blank, the Chinese words stand for it. */
function bilingual(label: string): Codec<Bilingual> {
  return {
    labels: [label],
    write: (words) => [bilingualRow(label, words)],
    read: (source, path) => {
      const row = source.take(label);
      source.note(path, label, row?.value?.at ?? null);
      source.note(below(path, 'zh-CN'), label, row?.value?.at ?? null);
      source.note(below(path, 'en-US'), label, row?.english?.at ?? null);
      return row === null ? undefined : readBilingual(row, source);
    },
  };
}

const bilingualRow = (label: string, words: Bilingual) => ({
  label,
  value: { value: words['zh-CN'] },
  ...(words['en-US'] === words['zh-CN'] ? {} : { english: words['en-US'] }),
});

function readBilingual({ value, english }: Pick<ReadRow, 'value' | 'english'>, source: Source): unknown {
  const chinese = readOf(text, value, source);
  if (chinese === undefined && isBlankCell(english)) return undefined;
  return { 'zh-CN': chinese, 'en-US': readOf(text, english, source) ?? chinese };
}

const LEVELS = { error: '错误', warning: '要说明', hint: '提示', off: '不列出' } as const;
const level = choice(LEVELS);

/** One row for each kind of finding that is taken otherwise than usual; the finding is named by its code. */
const severity: Codec<Severity> = {
  labels: ['严重程度'],
  write: (levels) =>
    Object.entries(levels).map(([code, one]) => ({
      label: '严重程度',
      value: { value: code },
      second: level.write(one),
    })),
  read: (source, path) => {
    const read: Record<string, unknown> = {};
    for (let row = source.take('严重程度'); row !== null; row = source.take('严重程度')) {
      if (isBlankCell(row.value) && isBlankCell(row.second)) continue;
      const code = row.value === null ? '' : shownIn(row.value);
      source.note(below(path, code), '严重程度', row.value?.at ?? null);
      read[code] = readOf(level, row.second, source);
    }
    return Object.keys(read).length === 0 ? undefined : read;
  },
};

const WHOLE = '部分';
const OPEN = '部分（不全）';

const frame = group<Frame>({
  total: field('卷面总分', points),
  whole: field('各部分齐全', flag),
  parts: list({
    labels: [WHOLE, OPEN],
    write: (one) => ({
      label: one.whole ? WHOLE : OPEN,
      value: text.write(one.name),
      second: points.write(one.points),
    }),
    read: ({ label, value, second }, source) => ({
      name: readOf(text, value, source),
      points: readOf(points, second, source),
      whole: String(label.value).trim() === WHOLE,
    }),
    keys: { value: ['name'], second: ['points'] },
  }),
});

export const head: Codec<Omit<RulePack, 'id' | 'rules'>> = group<Omit<RulePack, 'id' | 'rules'>>({
  name: bilingual('名称'),
  standing: bilingual('说明'),
  year: field('年度', yearOrAny),
  region: field('地区', text),
  source: group<RulePack['source']>({
    document: field('文件', text),
    clause: bilingual('条款'),
    readFrom: field('资料来自', text),
    url: field('网址', text),
  }),
  confirmed: field('已核对原文', flag),
  missing: list<Bilingual>({
    labels: ['尚缺'],
    write: (words) => bilingualRow('尚缺', words),
    read: readBilingual,
    keys: { value: ['zh-CN', 'en-US'] },
  }),
  round: rounding('得分'),
  grades: list<RulePack['grades'][number]>({
    labels: ['等级'],
    write: ({ from, name }) => ({ label: '等级', value: text.write(name), second: points.write(from) }),
    read: ({ value, second }, source) => ({ name: readOf(text, value, source), from: readOf(points, second, source) }),
    keys: { value: ['name'], second: ['from'] },
  }),
  thresholds: group<RulePack['thresholds']>({
    lowExecution: field('执行率偏低，低于', share),
    overCompletion: field('超额完成，达到', share),
  }),
  reasons: group<RulePack['reasons']>({
    scoreBelowFull: field('未得满分要写原因', flag),
    executionBelow: field('执行率低于此数要写原因', shareOrNo),
    completionAbove: field('完成率达到此数要写原因', shareOrNo),
    overBudget: field('支出超过此数要写原因', shareOrNo),
    completionBelow: field('完成率低于此数要写原因', shareOrNo),
  }),
  severity,
  frame,
  notApplicable: field('不适用的行', choice({ drop: '去掉，其余折算', full: '得满分', manual: '手工' })),
  totalCaps: list<RulePack['totalCaps'][number]>({
    labels: ['总分封顶，执行率低于'],
    write: (cap) => ({
      label: '总分封顶，执行率低于',
      value: share.write(cap.below),
      second: points.write(cap.total),
    }),
    read: ({ value, second }, source) => ({
      below: readOf(share, value, source),
      total: readOf(points, second, source),
    }),
    keys: { value: ['below'], second: ['total'] },
  }),
});
