'use server';

import { revalidatePath } from 'next/cache';
import { createFromTemplate } from '@/lib/services/journeys/create-from-template';
import { createProgram } from '@/lib/services/journeys/create-program';
import { removeTemplate } from '@/lib/services/templates/remove-template';
import { saveTemplate } from '@/lib/services/templates/save-template';
import { suggestTemplate } from '@/lib/services/templates/suggest-template';
import { updateTemplate } from '@/lib/services/templates/update-template';
import { refusal, type Refusal } from '../refusal';
import { requestContext } from '../request-context';

type Done = { ok: true; id: string };

export async function createFromTemplateAction(input: { templateId: string; name: string; values: Record<string, string>; economics: { valuePerConversion?: number; entrantsPerDay?: number } }): Promise<Done | Refusal> {
  try {
    const row = await createFromTemplate(await requestContext(), { templateId: input?.templateId, name: input?.name, values: input?.values, economics: input?.economics });
    revalidatePath('/journeys');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function createProgramAction(input: { templateId: string; values: Record<string, string> }): Promise<Done | Refusal> {
  try {
    const [first] = await createProgram(await requestContext(), { programId: input?.templateId, values: input?.values });
    revalidatePath('/journeys');
    return { ok: true, id: first!.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function suggestTemplateAction(input: { journeyId: string }): Promise<({ ok: true } & Awaited<ReturnType<typeof suggestTemplate>>) | Refusal> {
  try {
    return { ok: true, ...(await suggestTemplate(await requestContext(), { journeyId: input?.journeyId })) };
  } catch (error) {
    return refusal(error);
  }
}

export async function saveTemplateAction(input: { journeyId: string; name: string; description: string; words: { key: string; label: string; words: string }[] }): Promise<Done | Refusal> {
  try {
    const row = await saveTemplate(await requestContext(), { journeyId: input?.journeyId, name: input?.name, description: input?.description, words: input?.words });
    revalidatePath('/templates');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function updateTemplateAction(input: { id: string; name: string; description: string }): Promise<Done | Refusal> {
  try {
    const row = await updateTemplate(await requestContext(), { id: input?.id, name: input?.name, description: input?.description });
    revalidatePath('/templates');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function removeTemplateAction(input: { id: string }): Promise<Done | Refusal> {
  try {
    const row = await removeTemplate(await requestContext(), { id: input?.id });
    revalidatePath('/templates');
    return { ok: true, id: row.id };
  } catch (error) {
    return refusal(error);
  }
}
