'use server';

import { revalidatePath } from 'next/cache';
import { endSessions } from '@/lib/services/accounts/end-sessions';
import { renamePerson } from '@/lib/services/accounts/rename-person';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';
import { readSession } from '../../session';

type Done = { ok: true };

export async function renamePersonAction(input: { name: string }): Promise<Done | Refusal> {
  try {
    await renamePerson(await requestContext(), { name: input?.name });
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function endSessionAction(input: { id: string }): Promise<Done | Refusal> {
  try {
    await endSessions(await requestContext(), { id: input?.id });
    revalidatePath('/settings/account');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function endOtherSessionsAction(): Promise<Done | Refusal> {
  try {
    const context = await requestContext();
    await endSessions(context, { except: (await readSession())!.sessionId });
    revalidatePath('/settings/account');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
