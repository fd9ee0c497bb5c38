import { journeyJsonSchema } from '@/lib/journey/json-schema';
import type { Command } from '../command';
import { Failure } from '../failure';

/** Writes the JSON Schema of the journey document. */
export const schema: Command = ({ args, print }) => {
  if (args.length) throw new Failure(`schema takes no arguments; "${args[0]}" is one too many.`);
  print(JSON.stringify(journeyJsonSchema(), null, 2));
  return 0;
};
