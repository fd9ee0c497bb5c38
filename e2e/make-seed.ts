import { writeFile } from 'node:fs/promises';
import { readDbConfig } from '@/db/config';
import { openDb } from '@/db/open-db';
import { seedDataFolder } from '@/db/testing';
import { setUp } from '@/lib/services/accounts/set-up';
import { inviteMember } from '@/lib/services/members/invite-member';
import { createToken } from '@/lib/services/tokens/create-token';
import { GUESTS, SEED, seed } from './seed';
import { OWNER } from './sign-in';

// Before the run's first server starts: an owner, their brand, a token with which specs store what they begin with, and invitations for those they do it with.

await seedDataFolder(SEED.folder);
const { db, close } = await openDb(readDbConfig({ JOURNEY_DATA_DIR: SEED.folder }));
const { userId, brandId } = await setUp(db, OWNER);
const context = { db, brandId, now: new Date(), actor: { id: userId, name: OWNER.name, role: 'owner' as const } };
const { token } = await createToken(context, { name: 'For specs', scopes: ['journeys:write'], days: 7 });
const invited: Record<string, string[]> = {};
for (const [role, many] of Object.entries(GUESTS)) {
  for (let n = 1; n <= many; n++) {
    const { link } = await inviteMember(context, { email: `${role}${n}@example.com`, role: role.toLowerCase(), origin: '' });
    (invited[role] ??= []).push(link.split('/').at(-1)!);
  }
}
await close();
await writeFile(SEED.invitations, JSON.stringify(invited));
await writeFile(SEED.token, token);
await seed(process.env.E2E_DATA_DIR!);
