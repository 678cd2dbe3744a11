/**
 * The ribbon's functions. Loaded before everything else and associated at once: a command that comes before its
 * function is associated is lost.
 */
import { COMMANDS, handedOver, type Command } from './handover';

for (const command of COMMANDS) {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => void invoke(command, event));
}

/** Shows the pane, since that is where the outcome is told, and runs what its button runs. */
async function invoke(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // A host that cannot show the pane can still score.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    const commands = await handedOver();
    await commands[command]();
  } finally {
    event.completed();
  }
}
