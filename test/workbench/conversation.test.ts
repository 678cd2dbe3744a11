beforeEach(() => {
  host.reset();
  host.load({ sheets: [{ name: '表', cells: [{ at: 'A1', value: 1 }] }] });
});

type Run = (context: Excel.RequestContext) => Promise<void>;

describe('how many messages the client sends', () => {
  const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('表');
  test.each<[string, Run, number, number]>([
    [
      'a sheet’s name',
      async (context) => {
        sheet(context).load('name');
        await context.sync();
      },
      1,
      1,
    ],
    [
      'a range, and its clean-up',
      async (context) => {
        sheet(context).getRange('A1').load('values');
        await context.sync();
      },
      1,
      2,
    ],
    [
      'two empty syncs',
      async (context) => {
        await context.sync();
        await context.sync();
      },
      1,
      1,
    ],
    [
      'a write that nobody synced',
      (context) => {
        sheet(context).name = '新';
        return Promise.resolve();
      },
      1,
      1,
    ],
    [
      'write, sync, load, sync',
      async (context) => {
        const range = sheet(context).getRange('A1');
        range.values = [[2]];
        await context.sync();
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[2]]);
      },
      2,
      3,
    ],
    [
      'a null object and what hangs on it',
      async (context) => {
        const item = sheet(context).names.getItemOrNullObject('没有');
        const range = item.getRangeOrNullObject();
        item.load('type');
        range.load('values');
        await context.sync();
        expect([item.isNullObject, range.isNullObject]).toEqual([true, true]);
      },
      1,
      1,
    ],
  ])('%s', async (_what, run, trips, messages) => {
    host.clearLog();
    await Excel.run(run);
    await host.idle();
    expect([host.roundTrips(), host.log().length]).toEqual([trips, messages]);
    expect(host.leaks().ranges).toBe(0);
  });

  test('a page of a collection', async () => {
    host.load({ sheets: ['甲', '乙', '丙'].map((name) => ({ name, cells: [] })) });
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['乙']);
  });

  test('a range after its run is void', async () => {
    const range = await Excel.run(async (context) => {
      const found = sheet(context).getRange('A1');
      await context.sync();
      return found;
    });
    expect(() => range.load('values')).toThrow(/trackedObjects/);
  });
});

describe('what an untrusted add-in may send', () => {
  const [conversation] = (JSON.parse(window.name) as { readonly xdmInfo: string }).xdmInfo.split('|');

  const batch = (body: unknown): string =>
    JSON.stringify({
      _messageType: 0,
      _actionName: 'executeMethod',
      _conversationId: conversation,
      // One that the client does not wait for.
      _correlationId: -1,
      _data: {
        ArrayData: ['', '', '', [], typeof body === 'string' ? body : JSON.stringify(body)],
        DdaMethod: { DispatchId: 93 },
      },
    });

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no message', '[1]'],
    ['a number', 5],
    ['no body', batch('')],
    ['a body that is no batch', batch({ Actions: 5 })],
    ['actions that are none', batch({ Actions: [null, 5, {}], ObjectPaths: {} })],
    [
      'a path that leads to itself',
      batch({
        Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 2 }],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 2 } },
      }),
    ],
    [
      'a member of every object',
      batch({
        Actions: [
          { Id: 1, ActionType: 3, Name: '__proto__', ObjectPathId: 2 },
          { Id: 2, ActionType: 3, Name: 'constructor', ObjectPathId: 2 },
        ],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 1 } },
      }),
    ],
    [
      'a state that is no JSON',
      batch({
        Actions: [{ Id: 1, ActionType: 9, ObjectState: '{', ObjectPathId: 2 }],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 1 } },
      }),
    ],
    [
      'a reference that was never given',
      batch({
        Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 2 }],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 6, Name: 'ref99' } },
      }),
    ],
    [
      'a service that is not there',
      batch({
        Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 2 }],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.Evil' } },
      }),
    ],
  ])('%s: the host goes on', async (_what, text) => {
    window.parent.postMessage(text, 'https://localhost');
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(value).toEqual([[1]]);
  });
});
