import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import type { Objective } from '@/lib/journey/journey';
import { STAGE_NAMES, type Stage } from '@/lib/journey/state';
import { OBJECTIVE_NAMES } from '@/lib/journey/objective-names';
import type { TemplateCardData } from './template-card-data';

/** Lengths to choose from, in days until the journey's own timeout. */
export const LENGTHS = { 'two-weeks': { label: 'Up to 2 weeks', most: 14 }, 'two-months': { label: 'Up to 2 months', most: 62 }, longer: { label: 'Longer', most: Infinity } } as const;
export type Length = keyof typeof LENGTHS;

export type Filter = { text: string; objective?: Objective | undefined; stage?: Stage | undefined; channel?: Channel | undefined; length?: Length | undefined };

/** The templates that answer to everything asked, in their order. Each word of the text must be somewhere in what is told of a template. */
export function filterTemplates<T extends Omit<TemplateCardData, 'forecast' | 'miniature'>>(templates: readonly T[], { text, objective, stage, channel, length }: Filter): T[] {
  return templates.filter((template) => {
    const { facts } = template;
    if (objective && facts.objective !== objective) return false;
    if (stage && !facts.stages.includes(stage)) return false;
    if (channel && !facts.channels.includes(channel)) return false;
    if (length && !hasLength(facts.days, length)) return false;
    return includesWords([template.name, template.description, template.business ?? '', OBJECTIVE_NAMES[facts.objective], ...facts.stages.map((each) => STAGE_NAMES[each]), ...facts.channels.map((each) => CHANNEL_NAMES[each])].join(' '), text);
  });
}

/** Whether each word of what was typed is somewhere in a text, whatever its case. */
export function includesWords(told: string, typed: string): boolean {
  const lower = told.toLowerCase();
  return typed.toLowerCase().split(/\s+/).every((word) => lower.includes(word));
}

function hasLength(days: number | undefined, length: Length): boolean {
  if (days === undefined) return length === 'longer';
  const { most } = LENGTHS[length];
  const least = length === 'two-weeks' ? 0 : length === 'two-months' ? LENGTHS['two-weeks'].most + 1 : LENGTHS['two-months'].most + 1;
  return days >= least && days <= most;
}
