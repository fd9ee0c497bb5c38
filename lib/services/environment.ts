import { z } from 'zod';
import { readDbConfig } from '@/db/config';

const port = z.coerce.number('must be a number from 1 to 65535').int().min(1).max(65_535, 'must be a number from 1 to 65535');

const Environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
});

/**
 * Checks the process's environment at start. Throws an Error that names each variable, what is wrong with it and how to mend
 * it, and never repeats a secret.
 */
export function readEnvironment(env: Record<string, string | undefined>): z.infer<typeof Environment> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(given);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  try {
    readDbConfig(env);
  } catch (error) {
    faults.push((error as Error).message);
  }
  if (faults.length || !result.success) {
    throw new Error(`The environment is not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for what can be set.`);
  }
  return result.data;
}
