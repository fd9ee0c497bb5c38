import type { Problem } from '@/lib/journey/problem';

export type TemplateAnswer = { ok: true; id: string } | { ok: false; message: string; problems?: Problem[] };

/** What the gallery asks of the server. */
export type TemplatesActions = {
  update: (input: { id: string; name: string; description: string }) => Promise<TemplateAnswer>;
  remove: (input: { id: string }) => Promise<TemplateAnswer>;
};

/** Makes a journey from a template. */
export type UseTemplate = (input: { templateId: string; name: string; values: Record<string, string>; economics: { valuePerConversion?: number; entrantsPerDay?: number } }) => Promise<TemplateAnswer>;
