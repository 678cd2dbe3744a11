beforeEach(() => host.reset());

describe('the ribbon', () => {
  test('runs the associated function and hears when it is done', async () => {
    let pressed = '';
    Office.actions.associate('score', (event: Office.AddinCommands.Event) => {
      pressed = event.source.id;
      event.completed();
    });
    expect(await host.press('score')).toMatchObject({ status: 0 });
    expect(pressed).toBe('score');
  });

  test('nothing associated is a failure', async () => {
    expect(await host.press('没有')).toMatchObject({ status: 11101 });
  });

  test('a command may speak to the workbook before it completes', async () => {
    Office.actions.associate('fill', (event: Office.AddinCommands.Event) => {
      const written = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['写好了']];
        await context.sync();
      });
      void written.then(() => {
        event.completed();
      });
    });
    await host.press('fill');
    expect(host.value('Sheet1', 'A1')).toBe('写好了');
  });
});

describe('the pane', () => {
  test('is shown and hidden by the add-in, which is told', async () => {
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    await Office.addin.hide();
    expect(host.paneVisible()).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(host.paneVisible()).toBe(true);
    host.setPaneVisible(false);
    await host.idle();
    await stop();
    expect(seen).toEqual(['Hidden', 'Taskpane', 'Hidden']);
  });
});
