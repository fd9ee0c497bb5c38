'use server';

import { revalidatePath } from 'next/cache';
import type { ApproveActions, Preview } from '@/components/approve/approve-data';
import type { ApprovalStatus } from '@/lib/approval/approval';
import { launch } from '@/lib/services/approvals/launch';
import { previewRequest } from '@/lib/services/approvals/preview-request';
import { requestApproval } from '@/lib/services/approvals/request-approval';
import { rollBack } from '@/lib/services/approvals/roll-back';
import { setRunning } from '@/lib/services/approvals/set-running';
import { withdrawRequest } from '@/lib/services/approvals/withdraw-request';
import { mailNews } from '../../../mail-news';
import { refusal, type Refusal } from '../../../refusal';
import { requestContext } from '../../../request-context';
import { previewEntry } from './approve-entries';

type Input<Name extends keyof ApproveActions> = Parameters<ApproveActions[Name]>[0];

export async function previewRequestAction(input: Input<'preview'>): Promise<{ ok: true; preview: Preview } | Refusal> {
  try {
    return { ok: true, preview: previewEntry(await previewRequest(await requestContext(), { journeyId: input?.journeyId, audience: input?.audience }), input.audience) };
  } catch (error) {
    return refusal(error);
  }
}

export async function requestApprovalAction(input: Input<'request'>): Promise<{ ok: true; status: ApprovalStatus } | Refusal> {
  try {
    const context = await requestContext();
    const { status } = await requestApproval(context, { journeyId: input?.journeyId, contentHash: input?.contentHash, asked: input?.asked });
    await mailNews(context);
    revalidatePath('/', 'layout');
    return { ok: true, status };
  } catch (error) {
    return refusal(error);
  }
}

export async function withdrawRequestAction(input: Input<'withdraw'>): Promise<{ ok: true } | Refusal> {
  try {
    const context = await requestContext();
    await withdrawRequest(context, { id: input?.id, reason: input?.reason });
    await mailNews(context);
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function launchAction(input: Input<'launch'>): Promise<{ ok: true } | Refusal> {
  try {
    const context = await requestContext();
    await launch(context, { id: input?.id, contentHash: input?.contentHash });
    await mailNews(context);
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function setRunningAction(input: Input<'setRunning'>): Promise<{ ok: true } | Refusal> {
  try {
    const context = await requestContext();
    await setRunning(context, { id: input?.id, asked: input?.asked });
    await mailNews(context);
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}

export async function rollBackAction(input: Input<'rollBack'>): Promise<{ ok: true } | Refusal> {
  try {
    const context = await requestContext();
    await rollBack(context, { id: input?.id, to: input?.to, reason: input?.reason });
    await mailNews(context);
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
