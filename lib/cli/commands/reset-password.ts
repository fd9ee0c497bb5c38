import { existsSync } from 'node:fs';
import { closeDb, getDb } from '@/db/client';
import { makeLinkForEmail } from '@/lib/services/accounts/make-link-for-email';
import { readEnvironment } from '@/lib/services/environment';
import { ServiceError } from '@/lib/services/errors';
import type { Command } from '../command';
import { Failure } from '../failure';

/** Prints a link with which someone sets a new password. Whoever may run this on the server owns the data anyway. */
export const resetPassword: Command = async ({ args, print }) => {
  const [email, extra] = args;
  if (!email || extra) throw new Failure('reset-password needs one EMAIL: the address someone signs in with.');
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const { APP_URL, PORT } = readEnvironment(process.env);
    print(await makeLinkForEmail(await getDb(), { email, origin: APP_URL ?? `http://localhost:${PORT}` }));
    return 0;
  } catch (error) {
    if (error instanceof ServiceError) throw new Failure(error.message);
    throw error instanceof Error && /^(DataFolder|Database)/.test(error.name) ? new Failure(error.message) : error;
  } finally {
    await closeDb();
  }
};
