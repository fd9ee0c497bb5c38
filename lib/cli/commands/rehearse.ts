import { checkRehearsals } from '@/lib/engine/rehearse';
import { DEFAULT_POLICY } from '@/lib/engine/default-policy';
import { nameOf } from '@/lib/journey/graph';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { readJourney } from '../read-journey';

/** Plays the rehearsals kept with a journey again. Ends with 1 when one of them ends differently. */
export const rehearse: Command = async ({ args, print }) => {
  const { file, values } = readArguments('rehearse', args, { json: { type: 'boolean' } });
  const { journey } = await readJourney(file);
  const checks = checkRehearsals(journey, DEFAULT_POLICY);
  const place = (id: string | null) => (id === null ? 'outside' : nameOf(journey, id));
  const words = checks.map(({ rehearsal: { name, expected }, ending, same }) => `${same ? 'as expected' : 'DIFFERENT  '}  ${name}: ${same ? `ends in ${place(ending.place)}` : `ended in ${place(expected.place)} after ${expected.sent.length} messages, now in ${place(ending.place)} after ${ending.sent.length}`}`);
  print(values.json ? JSON.stringify(checks.map(({ rehearsal: { id, name, expected }, ending, same }) => ({ id, name, same, expected, ending })), null, 2) : words.join('\n') || 'No rehearsals are kept with this journey.');
  return checks.every(({ same }) => same) ? 0 : 1;
};
