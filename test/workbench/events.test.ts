import type { WorkbookData } from '../../src/workbench/workbook/data';

const BOOK: WorkbookData = {
  sheets: [
    { name: '表', cells: [{ at: 'B2', value: 181.03 }] },
    { name: '二', cells: [] },
  ],
};

type Seen = Record<string, unknown>;

beforeEach(() => {
  host.reset();
  host.load(BOOK);
});

/** Listens to the changes of all sheets, does something, and gives what came. */
async function changes(act: () => Promise<void> | void): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      const { changeType, address, source, triggerSource } = event;
      // Absent where more than one cell changed, whatever the declarations say.
      const details = event.details as Excel.ChangedEventDetail | undefined;
      const values = details && { before: details.valueBefore as unknown, after: details.valueAfter as unknown };
      seen.push({ changeType, address, source, triggerSource, ...values });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await act();
  await host.idle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return seen;
}

const edited = { changeType: 'RangeEdited', source: 'Local' };

describe('changes', () => {
  test.each<[string, () => void, readonly Seen[]]>([
    [
      'typing',
      () => host.type('表', 'B2', '12%'),
      [{ ...edited, address: 'B2', triggerSource: 'Unknown', before: 181.03, after: 0.12 }],
    ],
    ['Delete over cells', () => host.clear('表', 'B2:C3'), [{ ...edited, address: 'B2:C3', triggerSource: 'Unknown' }]],
    ['a look', () => host.setFill('表', 'B2', '#FF0000'), []],
    [
      'an inserted row',
      () => host.insertRows('表', 2),
      [{ changeType: 'RowInserted', address: '2:2', source: 'Local', triggerSource: 'Unknown' }],
    ],
    [
      'deleted rows',
      () => host.deleteRows('表', 2, 2),
      [{ changeType: 'RowDeleted', address: '2:3', source: 'Local', triggerSource: 'Unknown' }],
    ],
    [
      'a deleted column',
      () => host.deleteColumns('表', 'B'),
      [{ changeType: 'ColumnDeleted', address: 'B:B', source: 'Local', triggerSource: 'Unknown' }],
    ],
    [
      'undo of typing',
      () => {
        host.type('表', 'B2', 1);
        host.undo();
      },
      [
        { ...edited, address: 'B2', triggerSource: 'Unknown', before: 181.03, after: 1 },
        { ...edited, address: 'B2', triggerSource: 'Unknown', before: 1, after: 181.03 },
      ],
    ],
  ])('%s', async (_what, act, expected) => {
    expect(await changes(act)).toEqual(expected);
  });

  test('a write of the add-in, too, and known as such', async () => {
    const seen = await changes(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('表').getRange('B2').values = [[5]];
        await context.sync();
      });
    });
    expect(seen).toEqual([{ ...edited, address: 'B2', triggerSource: 'ThisLocalAddin', before: 181.03, after: 5 }]);
  });

  test('calculated results are none', async () => {
    host.type('表', 'C2', '=B2*2');
    await host.calculated();
    const seen = await changes(async () => {
      host.type('表', 'B2', 2);
      await host.calculated();
    });
    expect(seen).toHaveLength(1);
    expect(host.value('表', 'C2')).toBe(4);
  });

  test('of one sheet reach who listens to that sheet, with its range', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values,address');
          await inner.sync();
          seen.push(`${range.address} ${JSON.stringify(range.values)}`);
        });
      });
      await context.sync();
    });
    host.type('二', 'A1', 1);
    host.type('表', 'B2', 2);
    await host.idle();
    await host.idle();
    expect(seen).toEqual(['表!B2 [[2]]']);
  });
});

test('sheets that come, go and are activated', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(({ type }) => Promise.resolve(void seen.push(type)));
    worksheets.onDeleted.add(({ type }) => Promise.resolve(void seen.push(type)));
    worksheets.onActivated.add(({ type }) => Promise.resolve(void seen.push(type)));
    await context.sync();
  });
  host.activate('二');
  host.addSheet('三');
  host.deleteSheet('三');
  await host.idle();
  expect(seen).toEqual([
    'WorksheetActivated',
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
});

test('registering is one round trip, and a reset forgets it', async () => {
  host.clearLog();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  expect(host.roundTrips()).toBe(1);
  expect(host.leaks().events).toBe(1);
  host.reset();
  expect(host.leaks().events).toBe(0);
});
