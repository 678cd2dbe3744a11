/** What stands above the rules: the pack's name, source, rounding, grades, thresholds, severities, in the field's own words. */
import type { RulePack } from '../../scoring/packs/pack';
import { choice, flag, points, share, shareOrNo, text, yearOrAny } from './cells';
import {
  below,
  demanded,
  field,
  filled,
  group,
  isBlankCell,
  readOf,
  required,
  shownIn,
  type Codec,
  type ReadRow,
  type Source,
} from './codec';
import { list, takeAll } from './lists';
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
      const row = source.take([label], ['value', 'english']);
      source.note(path, label, row?.value.at ?? null);
      source.note(below(path, 'zh-CN'), label, row?.value.at ?? null);
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

function readBilingual({ label, value, english }: ReadRow, source: Source): unknown {
  const chinese = filled(text, value, shownIn(label), source);
  return { 'zh-CN': chinese, 'en-US': english === null ? chinese : (readOf(text, english, source) ?? chinese) };
}

const LEVELS = { error: '错误', warning: '要说明', hint: '提示', off: '不列出' } as const;
const level = choice(LEVELS);

const SEVERITY = '严重程度';

/** One row for each kind of finding that is taken otherwise than usual; the finding is named by its code. */
const severity: Codec<Severity> = {
  labels: [SEVERITY],
  write: (levels) =>
    Object.entries(levels).map(([code, one]) => ({
      label: SEVERITY,
      value: { value: code },
      second: level.write(one),
    })),
  read: (source, path) => {
    const read = new Map<string, unknown>();
    for (const { value, second } of takeAll(source, [SEVERITY], ['value', 'second'])) {
      const said = filled(level, second, SEVERITY, source);
      const code = shownIn(value);
      if (isBlankCell(value)) source.blank(value.at, SEVERITY);
      else if (read.has(code)) source.twice(value.at, code);
      else {
        source.note(below(path, code), SEVERITY, String(said) in LEVELS ? value.at : second.at);
        read.set(code, said);
      }
    }
    return read.size === 0 ? undefined : Object.fromEntries(read);
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
      name: filled(text, value, shownIn(label), source),
      points: filled(points, second, shownIn(label), source),
      whole: shownIn(label) === WHOLE,
    }),
    keys: { value: ['name'], second: ['points'] },
  }),
});

export const head: Codec<Omit<RulePack, 'id' | 'rules'>> = group<Omit<RulePack, 'id' | 'rules'>>({
  name: bilingual('名称'),
  standing: bilingual('说明'),
  year: field('年度', yearOrAny),
  region: field('地区', text),
  source: required(
    group<RulePack['source']>({
      document: field('文件', text),
      clause: bilingual('条款'),
      readFrom: field('资料来自', text),
      url: field('网址', text),
    }),
  ),
  confirmed: field('已核对原文', flag),
  missing: list<Bilingual>({
    labels: ['尚缺'],
    write: (words) => bilingualRow('尚缺', words),
    read: readBilingual,
    keys: { value: ['zh-CN'], english: ['en-US'] },
  }),
  round: required(rounding('得分')),
  grades: list<RulePack['grades'][number]>({
    labels: ['等级'],
    write: ({ from, name }) => ({ label: '等级', value: text.write(name), second: points.write(from) }),
    read: ({ label, value, second }, source) => ({
      name: filled(text, value, shownIn(label), source),
      from: filled(points, second, shownIn(label), source),
    }),
    keys: { value: ['name'], second: ['from'] },
  }),
  thresholds: required(
    group<RulePack['thresholds']>({
      lowExecution: field('执行率偏低，低于', share),
      overCompletion: field('超额完成，达到', share),
    }),
  ),
  reasons: group<RulePack['reasons']>({
    // Left out it counts all the same (`pack.ts`), which a table without the row would not show.
    scoreBelowFull: demanded('未得满分要写原因', flag),
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
    read: ({ label, value, second }, source) => ({
      below: filled(share, value, shownIn(label), source),
      total: filled(points, second, shownIn(label), source),
    }),
    keys: { value: ['below'], second: ['total'] },
  }),
});
