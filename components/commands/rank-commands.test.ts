import { expect, test } from 'vitest';
import { rankCommands } from './rank-commands';

const command = (label: string, hint?: string) => ({ id: label, label, hint, run: () => {} });
const groups = [
  { title: 'In this journey', commands: [command('Trial ended', 'State'), command('Decision', 'State'), command('Free trial', 'Outcome')] },
  { title: 'Go to', commands: [command('Settings')] },
];
const found = (sought: string) => rankCommands(groups, sought).map(({ title, commands }) => [title, ...commands.map(({ label }) => label)]);

test('everything without a search, the beginnings of names first with one, and no empty groups', () => {
  expect(found('')).toHaveLength(2);
  expect(found('tri')).toEqual([['In this journey', 'Trial ended', 'Free trial']]);
  expect(found('  STATE dec ')).toEqual([['In this journey', 'Decision']]);
  expect(found('nothing like it')).toEqual([]);
});

test('a group shows a dozen at most', () => {
  expect(rankCommands([{ title: 'Many', commands: Array.from({ length: 50 }, (_, i) => command(`State ${i}`)) }], 'state')[0]!.commands).toHaveLength(12);
});
