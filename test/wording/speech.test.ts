import { readFileSync } from 'node:fs';
import { enUS } from '../../src/wording/en-US';
import { speech } from '../../src/wording/speech';
import { zhCN } from '../../src/wording/zh-CN';
import { assessSheet, PRINTED_CELLS } from '../form/sheets';

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe('the two catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(enUS).sort()).toEqual(Object.keys(zhCN).sort());
  });
  test.each(Object.keys(zhCN) as (keyof typeof zhCN)[])('%s has the same placeholders', (key) => {
    expect(placeholders(enUS[key])).toEqual(placeholders(zhCN[key]));
  });
  test('English has no Chinese but the form’s own words', () => {
    const own = /偏差原因|分值|评分规则|规则包|否/g;
    expect(Object.values(enUS).filter((text) => /\p{Script=Han}/u.test(text.replace(own, '')))).toEqual([]);
  });
});

const seed = assessSheet('liuyang-2020', PRINTED_CELLS);
const sentences = (language: 'zh-CN' | 'en-US') =>
  seed.findings.map((finding) => `${finding.at} ${speech(language).finding(finding)}`.replaceAll('\u00a0', ' '));

test('findings in Chinese: the fact, then one next step', () => {
  expect(sentences('zh-CN')).toEqual([
    'F30 打了 10 分，没有完成值。请补上，或写明依据。',
    'F29 打了 8 分，没有完成值。请补上，或写明依据。',
    'F21 没有完成值，得分没有依据。请补上。',
    'H26 扣了 2 分，没写原因。请在偏差原因里补上。',
    'H5 执行率 312.97%，多 385.54 万元。年中追加过预算的，改用调整后的预算数。',
    'G26 目标已完成，扣了 2 分。请改得分，或写明原因。',
    'F25 完成 108.98%，超预算。请说明原因。',
    'F6 没有预算，支出 113.84 万元。请说明来源。',
    'H7 执行率 105.37%，多 6.18 万元。请说明原因。',
    'H8 执行率 848.63%，多 493.20 万元。请说明原因。',
    'B10 目标写“年底前园区各类文化企业410家”，没有指标衡量它。请补一行指标。',
    'B10 目标写“力争再获县市级以上荣誉2项”，完成情况写“获省级以上荣誉4项”，没有指标衡量它。请补一行指标。',
    'B10 目标写“集中组织文化金融路演1次”，没有指标衡量它。请补一行指标。',
    'B10 目标写“累计带动就业1.5万人以上”，完成情况写“累计带动就业9000多人”，E27 写“1000多人”。请核对，改成一致。',
    'E22 E25 的“217.96万元”÷“200万”正好是 108.98%，像是那一行的指标值。请核对。',
    'E25 “217.96万元”÷ E22 的“200万”正好是 108.98%，像是完成值填错了格。请核对。',
    'E30 三级指标只写了一个值，指标值空着。请移到指标值，补上指标名称。',
    'H15 偏差原因只写“超预算”，没有说为什么。请补上原因。',
    'H21 偏差原因只写“加强管理”，没有说为什么。请补上原因。',
    'F22 指标值“200万”，完成值却是百分比“100%”。请填实际完成的量。',
    'E24 期限“12月31日”没有年份。请补上。',
    'F24 指标值“12月31日”，完成值却是百分比“100%”。请填实际完成的量。',
    'F25 指标值“217.96万元”，完成值却是百分比“108.98%”。请填实际完成的量。',
    'H25 偏差原因只写“超预算”，没有说为什么。请补上原因。',
    'E26 指标值“引进企业20多个”没法检验。请写成能核对的数。',
    'E26 指标值“引进企业20多个”与完成情况“全年引进企业20多个”写法相同。请核对是否年初所定。',
    'F26 指标值“引进企业20多个”，完成值却是百分比“100%”。请填实际完成的量。',
    'E27 指标值“1000多人”没法检验。请写成能核对的数。',
    'F27 指标值“1000多人”，完成值却是百分比“100%”。请填实际完成的量。',
    'E29 指标值“长期”没法检验。请写成能核对的数。',
  ]);
});

test('and in English', () => {
  expect(sentences('en-US')[4]).toBe(
    'H5 Spent 312.97% of budget, 385.54 万元 too much. If the budget was raised, use the adjusted figure.',
  );
});

test('why rows lost points', () => {
  const lost = seed.rows.filter(
    ({ standing, points }) => standing !== null && points !== null && standing.compare(points) < 0,
  );
  expect(lost.map((row) => speech('zh-CN').lost(row))).toEqual([
    '超预算 212.97%，按规则最多扣一半',
    '手工打分，原因写“加强管理”',
    '超预算 8.98%，满 1 档',
    '手工打分，没写原因',
  ]);
});

test('the trace of 预算执行管理, as it is shown', () => {
  const row = seed.rows[1];
  if (row === undefined) throw new Error('no row');
  const lines = speech('zh-CN')
    .trace(row, seed.pack)
    .flatMap(({ heading, lines: all }) =>
      all.map(({ at, label, text }) =>
        [heading, at, label, text].filter((part) => part !== null && part !== '').join(' '),
      ),
    );
  expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    '取数 F5 全年执行数 566.57',
    '取数 E5 全年预算数 181.03',
    '规则 按财政拨款的执行率计分：分值 × 执行率。执行率超过 100% 的，每满 5 个百分点扣 1 分，最多扣一半。',
    '计算 执行率 566.57 ÷ 181.03 = 312.97%',
    '计算 超出 312.97% − 100% = 212.97 个百分点',
    '计算 满档 212.97 ÷ 5 = 42.59，满 42 档',
    '计算 应扣 42 × 1 = 42 分',
    '计算 封顶 4 × 50% = 2 分',
    '计算 得分 4 − 2 = 2 分',
    '依据 浏阳 2020（示例），没有条文；由一张已公开的表反推，未经核对。',
  ]);
});

test('no wording escapes its catalogue', () => {
  for (const file of ['findings', 'rows', 'rules', 'problems', 'trace', 'speech']) {
    const code = readFileSync(`src/wording/${file}.ts`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code.replace(/'；'|'、'/g, '')).not.toMatch(/\p{Script=Han}/u);
  }
});
