/** Runs a batch that Excel refuses and gives the error's code; a batch that goes through fails the test. */
export async function code(run: (context: Excel.RequestContext) => Promise<void> | void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
  throw new Error('the batch went through');
}
