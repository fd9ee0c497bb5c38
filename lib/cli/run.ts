import { suggestion } from '@/lib/journey/closest';
import type { Command, Invocation } from './command';
import { Failure } from './failure';
import { HELP } from './help';

/** Commands load what they need when they are called: help and wrong words answer at once. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  lint: async () => (await import('./commands/lint')).lint,
  simulate: async () => (await import('./commands/simulate')).simulate,
  sensitivity: async () => (await import('./commands/sensitivity')).sensitivity,
  compare: async () => (await import('./commands/compare')).compare,
  rehearse: async () => (await import('./commands/rehearse')).rehearse,
  blueprint: async () => (await import('./commands/blueprint')).blueprint,
  risk: async () => (await import('./commands/risk')).risk,
  import: async () => (await import('./commands/import')).importFile,
  audit: async () => (await import('./commands/audit')).audit,
  'reset-password': async () => (await import('./commands/reset-password')).resetPassword,
  schema: async () => (await import('./commands/schema')).schema,
};

/** Runs the command that the words ask for, and says with which code the process ends. Never rejects: errors are warned of. */
export async function run(words: string[], out: Omit<Invocation, 'args'>): Promise<number> {
  try {
    return await dispatch(words, out);
  } catch (error) {
    out.warn(error instanceof Failure ? error.message : `This should not have happened: ${error instanceof Error ? error.stack : String(error)}`);
    return 2;
  }
}

async function dispatch([verb, ...args]: string[], out: Omit<Invocation, 'args'>): Promise<number> {
  if (verb === 'help' || [verb, ...args].some((word) => word === '--help' || word === '-h')) {
    out.print(HELP);
    return 0;
  }
  if (verb === undefined) throw new Failure(HELP);
  if (!Object.hasOwn(COMMANDS, verb)) {
    const verbs = Object.keys(COMMANDS);
    throw new Failure(`There is no command "${verb}".${suggestion(verb, verbs)} The commands are ${verbs.join(', ')} and help.`);
  }
  const command = await COMMANDS[verb]!();
  return command({ args, ...out });
}
