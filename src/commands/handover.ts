/**
 * Hands the pane's functions to the ribbon's commands. A command may come before the pane is mounted; it waits here
 * and is not lost. The bundles share this module (`dependOn` in webpack.config.js), so there is one of it on the page.
 */

export const COMMANDS = ['score', 'toggleHighlight', 'insertTemplate', 'restore'] as const;

export type Command = (typeof COMMANDS)[number];

/** What each command runs: the very function of the pane's button. Resolves when it is over. */
export type Commands = Readonly<Record<Command, () => Promise<void>>>;

let give: (commands: Commands) => void = () => undefined;

const given = new Promise<Commands>((resolve) => {
  give = resolve;
});

/** Called once, by the pane, when it is mounted. */
export function handOver(commands: Commands): void {
  give(commands);
}

/** The pane's functions, as soon as there are any. */
export function handedOver(): Promise<Commands> {
  return given;
}
