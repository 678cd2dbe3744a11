import { COLUMNS } from '../../src/form/ruleTable/layout';
import { readRuleTable } from '../../src/form/ruleTable/read';
import { tableRows } from '../../src/form/ruleTable/write';
import { ruleTableSheet } from '../../src/report/ruleTable';
import { PACKS } from '../../src/scoring/packs';
import { address, addressesIn, EMPTY_CELL, place, type Cell } from '../../src/sheet';

const packs = PACKS.map((pack) => [pack.id, pack] as const);

test.each(packs)('%s: what is drawn and bound reads back as the pack', (id, pack) => {
  const { cells, formats, workbookNames } = ruleTableSheet(pack);
  const values = new Map(cells.map(({ at, value }) => [at, value]));
  const shown = new Map(formats.map(({ range, format }) => [range, format]));
  const bound = workbookNames['评分规则表'] ?? '';
  const [first, last] = bound.split(':').map((at) => place(at));
  if (first == null || last == null) throw new Error(bound);
  const width = last.column - first.column + 1;
  const all = addressesIn(bound).map((at): Cell => {
    const value = values.get(at) ?? '';
    return { ...EMPTY_CELL, value, text: String(value), format: shown.get(at) ?? 'General' };
  });
  const rows = Array.from({ length: all.length / width }, (_, row) => all.slice(row * width, (row + 1) * width));
  const reading = readRuleTable({ ...first, cells: rows });
  expect(reading.ok ? { ...reading.pack, id } : reading.faults).toEqual(pack);
});

test.each(packs)('%s: every drop-down offers what stands in its cell, from a range beside the table', (_id, pack) => {
  const { cells, validations, page } = ruleTableSheet(pack);
  const values = new Map(cells.map(({ at, value }) => [at, value]));
  expect(validations.length).toBeGreaterThan(pack.rules.length);
  for (const validation of validations) {
    if (validation.kind !== 'list') throw new Error(validation.kind);
    const offered = addressesIn(validation.source).map((at) => values.get(at));
    expect(offered.map(String)).toContain(String(values.get(validation.range)));
    expect(offered).not.toContain(undefined);
    const printed = addressesIn(page.area ?? '');
    expect(addressesIn(validation.source).some((at) => printed.includes(at))).toBe(false);
  }
});

test('it prints on one landscape page across, and no cell is merged twice', () => {
  for (const [, pack] of packs) {
    const { widths, merges, heights } = ruleTableSheet(pack);
    const table = widths.slice(0, Object.keys(COLUMNS).length).reduce((sum, width) => sum + width, 0);
    expect(table).toBeLessThanOrEqual(261);
    const merged = merges.flatMap((range) => addressesIn(range));
    expect(new Set(merged).size).toBe(merged.length);
    expect(heights.every(([, height]) => height <= 409.5)).toBe(true);
  }
});

test.each(packs)(
  '%s: only what a row uses looks like an input, so a cell that looks like one can be filled in',
  (_id, pack) => {
    const { styles } = ruleTableSheet(pack);
    const fills = new Map<string, string | undefined>();
    // Where two overlap, the later one counts, and what it does not say stays as it was.
    for (const { range, style } of styles)
      for (const at of addressesIn(range)) fills.set(at, style.fill ?? fills.get(at));
    tableRows(pack).forEach(({ kind, cells }, row) => {
      const used = kind === 'head' ? (['type', 'second'] as const) : (['value', 'second'] as const);
      const expected = used.filter((column) => kind !== 'heading' && cells[column] !== undefined);
      const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
      const inputs: readonly string[] = columns.filter(
        (column) => fills.get(address({ row: row + 2, column: COLUMNS[column] })) === '#FFF9E6',
      );
      // Above the rules the value reaches as far as 取值.
      const merged: readonly string[] = kind === 'head' ? ['condition', 'points', 'of', 'label', 'value'] : [];
      expect([row, inputs.filter((column) => !merged.includes(column))]).toEqual([row, expected]);
    });
  },
);
