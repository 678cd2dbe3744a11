import { code } from './code';

beforeEach(() => {
  host.reset();
  host.load({ sheets: [{ name: '表', cells: [{ at: 'A1', value: 1 }] }] });
});

const write = (context: Excel.RequestContext): void => {
  const sheet = context.workbook.worksheets.getItem('表');
  sheet.getRange('A1').values = [[2]];
  sheet.getRange('A2').values = [[3]];
};

async function read(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

const values = (): readonly unknown[] => [host.value('表', 'A1'), host.value('表', 'A2')];

describe('faults', () => {
  test.each(['ActivityLimitReached', 'AccessDenied', 'GeneralException', 'InvalidOperationInCellEditMode'] as const)(
    'refused with %s: nothing was done',
    async (refusal) => {
      host.refuse(refusal);
      expect(await code(write)).toBe(refusal);
      expect(values()).toEqual([1, '']);
      await Excel.run(async (context) => {
        write(context);
        await context.sync();
      });
      expect(values()).toEqual([2, 3]);
    },
  );

  test('an action fails: the earlier ones are applied, the later are not', async () => {
    host.failAction(({ name, path }) => name === 'Values' && path > 8);
    expect(await code(write)).toBe('GeneralException');
    expect(values()).toEqual([2, '']);
  });

  test('an action fails by its number', async () => {
    host.failAction(0);
    expect(await code(write)).toBe('GeneralException');
    expect(values()).toEqual([1, '']);
  });

  test('the answer is lost: all was done', async () => {
    host.loseAnswer();
    expect(await code(write)).toBe('InvalidOrTimedOutSession');
    expect(values()).toEqual([2, 3]);
  });

  test('the next but one, and writes only', async () => {
    host.refuse('GeneralException', { nth: 2 });
    expect(await read()).toBe(1);
    await expect(read()).rejects.toMatchObject({ code: 'GeneralException' });
    host.loseAnswer({ writesOnly: true });
    expect(await read()).toBe(1);
    expect(host.faultsLeft()).toBe(1);
    expect(await code(write)).toBe('InvalidOrTimedOutSession');
    expect(host.faultsLeft()).toBe(0);
  });
});

describe('round trips', () => {
  test('are awaited requests; the clean-up is none', async () => {
    host.clearLog();
    await read();
    await host.idle();
    expect(host.roundTrips()).toBe(1);
    expect(host.log()).toHaveLength(2);
    expect(host.leaks().ranges).toBe(0);
  });

  test('the log says what was touched', async () => {
    host.clearLog();
    await Excel.run(async (context) => {
      write(context);
      await context.sync();
    });
    const [entry] = host.log();
    expect(entry).toMatchObject({ writes: true, error: null, counted: true });
    expect(entry?.members).toEqual(
      expect.arrayContaining(['WorksheetCollection.getItem()', 'Worksheet.getRange()', 'Range.values =']),
    );
    expect(entry?.bytesIn).toBeGreaterThan(100);
  });

  test('a request is one step of undo', async () => {
    await Excel.run(async (context) => {
      write(context);
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('1:2').insert('Down');
      sheet.names.add('名', sheet.getRange('A1'));
      sheet.getRange('A5').conditionalFormats.add('Custom').custom.rule.formula = '=A5>0';
      sheet.getRange('A1:B2').merge();
      await context.sync();
    });
    const after = host.cells('表');
    expect(after).toMatchObject({ merges: ['A1:B2'], names: [{ name: '名' }] });
    expect(host.undo()).toBe(true);
    expect(host.cells('表')).toEqual({ name: '表', cells: { A1: { value: 1 } } });
    host.redo();
    expect(host.cells('表')).toEqual(after);
  });
});
