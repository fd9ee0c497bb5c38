import { CHANNELS, CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { OUTCOME_KINDS, OUTCOME_KIND_NAMES, type OutcomeKind } from '@/lib/journey/outcome';
import { STAGES, STAGE_NAMES, type Stage } from '@/lib/journey/state';

/** Something the palette offers. `key` is unique among all items. */
export type PaletteItem =
  | { key: string; kind: 'state'; name: string; stage?: Stage }
  | { key: string; kind: 'outcome'; name: string; outcome: OutcomeKind }
  | { key: string; kind: 'touchpoint'; name: string; channel: Channel };

export type PaletteGroup = { title: string; items: PaletteItem[] };

export const PALETTE: readonly PaletteGroup[] = [
  {
    title: 'States',
    items: [
      ...STAGES.map((stage): PaletteItem => ({ key: `state/${stage}`, kind: 'state', name: STAGE_NAMES[stage], stage })),
      { key: 'state/', kind: 'state', name: 'Blank' },
    ],
  },
  { title: 'Touchpoints', items: CHANNELS.map((channel) => ({ key: `touchpoint/${channel}`, kind: 'touchpoint', name: CHANNEL_NAMES[channel], channel })) },
  { title: 'Outcomes', items: OUTCOME_KINDS.map((outcome) => ({ key: `outcome/${outcome}`, kind: 'outcome', name: OUTCOME_KIND_NAMES[outcome], outcome })) },
];

/** What adding it is called: "Add Awareness state". */
export function addLabel({ kind, name }: PaletteItem): string {
  return `Add ${name} ${kind}`;
}

/** The groups with the items whose name, or whose group's title, holds the words sought. Groups left empty are left out. */
export function searchPalette(sought: string): PaletteGroup[] {
  const words = sought.trim().toLowerCase().split(/\s+/);
  return PALETTE.map(({ title, items }) => ({
    title,
    items: items.filter(({ name, kind }) => words.every((word) => `${name} ${kind}`.toLowerCase().includes(word))),
  })).filter(({ items }) => items.length > 0);
}
