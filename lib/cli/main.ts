import { suggestion } from '@/lib/journey/closest';
import type { Command } from './command';
import { Failure } from './failure';
import { HELP } from './help';

/** Commands load what they need when they are called: help and wrong words answer at once. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  lint: async () => (await import('./commands/lint')).lint,
  simulate: async () => (await import('./commands/simulate')).simulate,
  import: async () => (await import('./commands/import')).importFile,
  schema: async () => (await import('./commands/schema')).schema,
};

const print = (text: string) => void process.stdout.write(`${text}\n`);
const warn = (text: string) => void process.stderr.write(`${text}\n`);

async function run([verb, ...args]: string[]): Promise<number> {
  const wantsHelp = verb === 'help' || [verb, ...args].some((word) => word === '--help' || word === '-h');
  if (wantsHelp) {
    print(HELP);
    return 0;
  }
  if (verb === undefined) throw new Failure(HELP);
  if (!Object.hasOwn(COMMANDS, verb)) throw new Failure(`There is no command "${verb}".${suggestion(verb, Object.keys(COMMANDS))} The commands are ${Object.keys(COMMANDS).join(', ')} and help.`);
  const command = await COMMANDS[verb]!();
  return command({ args, print, warn });
}

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2));
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    warn(error instanceof Failure ? error.message : `This should not have happened: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 2;
  },
);
