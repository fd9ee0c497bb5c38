'use server';

import { revalidatePath } from 'next/cache';
import { decide } from '@/lib/services/approvals/decide';
import { delegate } from '@/lib/services/delegations/delegate';
import { endDelegation } from '@/lib/services/delegations/end-delegation';
import { mailNews } from '../mail-news';
import { refusal, type Refusal } from '../refusal';
import { requestContext } from '../request-context';

type Done = { ok: true };

export async function decideAction(input: { id: string; decision: unknown }): Promise<Done | Refusal> {
  try {
    const context = await requestContext();
    await decide(context, { id: input?.id, decision: input?.decision });
    await mailNews(context);
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function delegateAction(input: { to: string; from: string; until: string }): Promise<Done | Refusal> {
  try {
    const context = await requestContext();
    await delegate(context, { delegation: { to: input?.to, from: input?.from, until: input?.until } });
    await mailNews(context);
    revalidatePath('/approvals');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function endDelegationAction(input: { id: string }): Promise<Done | Refusal> {
  try {
    await endDelegation(await requestContext(), { id: input?.id });
    revalidatePath('/approvals');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
