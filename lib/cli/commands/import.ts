import { serializeJourney } from '@/lib/journey/parse';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { readJourney } from '../read-journey';

/** Writes a file of either format as a journey document; what was assumed goes to stderr. */
export const importFile: Command = async ({ args, print, warn }) => {
  const { file } = readArguments('import', args, {});
  const { journey, notes } = await readJourney(file);
  print(serializeJourney(journey).trimEnd());
  for (const note of notes) warn(note);
  return 0;
};
