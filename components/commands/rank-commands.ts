import type { CommandGroup, ListedCommand } from './registry';

/** The most that one group shows for a search, so that none hides the others. */
const MOST = 12;

/** How well a text answers a search: the larger the better; 0 when a word of it is missing. */
function score(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  let total = 0;
  for (const word of words) {
    const at = lower.indexOf(word);
    if (at < 0) return 0;
    total += at === 0 ? 4 : /[\s“(→]/.test(lower[at - 1]!) ? 3 : 1;
  }
  return total / words.length + 1 / (1 + text.length);
}

/** The groups with what answers a search, the best first; groups keep their order, empty ones are left out. */
export function rankCommands(groups: readonly CommandGroup[], sought: string): CommandGroup[] {
  const words = sought.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap(({ title, commands }) => {
    const found = words.length ? ranked(commands, words) : commands;
    return found.length ? [{ title, commands: found.slice(0, MOST) }] : [];
  });
}

function ranked(commands: readonly ListedCommand[], words: readonly string[]): ListedCommand[] {
  return commands
    .map((command) => ({ command, by: score(`${command.label} ${command.hint ?? ''}`, words) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ command }) => command);
}
