import { randomUUID } from 'node:crypto';
import type { Tx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { users } from '@/db/schema/users';
import type { ServiceContext } from '../context';
import type { Role } from '../permissions';

/** Invented people. Their addresses end in `.example`, to which no mail can be sent, and they have no way to sign in. */
const PEOPLE = {
  marketer: { name: 'Jonas Lind (sample)', email: 'jonas@tidewell-coffee.example' },
  manager: { name: 'Mira Okafor (sample)', email: 'mira@tidewell-coffee.example' },
} satisfies Partial<Record<Role, { name: string; email: string }>>;

export type SampleTeam = Record<keyof typeof PEOPLE, ServiceContext['actor']>;

/** Colleagues in the sample brand, so that who draws and who approves are different people there too. */
export async function addSampleTeam(tx: Tx, { brandId, now }: Pick<ServiceContext, 'brandId' | 'now'>): Promise<SampleTeam> {
  const add = async (role: keyof typeof PEOPLE) => {
    const { name, email } = PEOPLE[role];
    const id = randomUUID();
    await tx.insert(users).values({ id, name, email, emailVerified: false, createdAt: now, updatedAt: now });
    await tx.insert(brandMembers).values({ brandId, userId: id, role, joinedAt: now });
    return { id, name, role };
  };
  return { marketer: await add('marketer'), manager: await add('manager') };
}
