'use server';

import type { StepNote } from '@/components/blueprint/checklist-part';
import { noteStep } from '@/lib/services/checklist/note-step';
import { refusal, type Refusal } from '../../../refusal';
import { requestContext } from '../../../request-context';

export async function noteStepAction(journeyId: string, note: StepNote): Promise<{ ok: true } | Refusal> {
  try {
    await noteStep(await requestContext(), { journeyId, note });
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
