import { TEMPLATES } from './catalog';
import type { BuiltInTemplate, TemplateVariable } from './template';

/** Several journeys that follow one another: who converts in one comes into the next. */
export type Program = { id: string; name: string; description: string; templates: readonly BuiltInTemplate[] };

const SKETCHES: (Omit<Program, 'templates'> & { of: string[] })[] = [
  {
    id: 'stranger-to-customer',
    name: 'From stranger to customer',
    description: 'Three linked journeys for long sales: from a download to interest, from interest to a demo, from demo to signature. Each can be tested alone.',
    of: ['awareness-nurture', 'consideration-nurture', 'decision-nurture'],
  },
  {
    id: 'first-order-to-friend',
    name: 'From first order to friend',
    description: 'Three linked journeys for shops: to a first order, to a second one, and on to telling a friend.',
    of: ['welcome', 'post-purchase', 'referral'],
  },
];

export const PROGRAMS: readonly Program[] = SKETCHES.map(({ of, ...program }) => ({ ...program, templates: of.map((id) => TEMPLATES.find((template) => template.id === id)!) }));

/** Every word that the program's journeys ask for, each once. */
export function programVariables({ templates }: Program): TemplateVariable[] {
  const byKey = new Map<string, TemplateVariable>();
  for (const variable of templates.flatMap(({ variables }) => variables)) if (!byKey.has(variable.key)) byKey.set(variable.key, variable);
  return [...byKey.values()];
}
