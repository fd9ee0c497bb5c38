'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import type { Role } from '@/lib/brand/permissions';
import { changeRole } from '@/lib/services/members/change-role';
import { inviteMember } from '@/lib/services/members/invite-member';
import { makeResetLink } from '@/lib/services/members/make-reset-link';
import { removeMember } from '@/lib/services/members/remove-member';
import { withdrawInvitation } from '@/lib/services/members/withdraw-invitation';
import { ownOrigin } from '../../own-origin';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';

type Done = { ok: true };

export async function inviteMemberAction(input: { email: string; role: Role }): Promise<(Done & { link: string; mailed: boolean }) | Refusal> {
  try {
    const invited = await inviteMember(await requestContext(), { email: input?.email, role: input?.role, origin: ownOrigin(await headers()) });
    revalidatePath('/settings/members');
    return { ok: true, ...invited };
  } catch (error) {
    return refusal(error);
  }
}

export async function withdrawInvitationAction(input: { id: string }): Promise<Done | Refusal> {
  try {
    await withdrawInvitation(await requestContext(), { id: input?.id });
    revalidatePath('/settings/members');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function changeRoleAction(input: { userId: string; role: Role }): Promise<Done | Refusal> {
  try {
    await changeRole(await requestContext(), { userId: input?.userId, role: input?.role });
    revalidatePath('/settings/members');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function removeMemberAction(input: { userId: string }): Promise<Done | Refusal> {
  try {
    await removeMember(await requestContext(), { userId: input?.userId });
    revalidatePath('/settings/members');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function makeResetLinkAction(input: { userId: string }): Promise<(Done & { link: string }) | Refusal> {
  try {
    return { ok: true, ...(await makeResetLink(await requestContext(), { userId: input?.userId, origin: ownOrigin(await headers()) })) };
  } catch (error) {
    return refusal(error);
  }
}
