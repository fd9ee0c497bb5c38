import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { STAGE_NAMES } from '@/lib/journey/state';
import type { PartRef } from './part';

/** Where a text was found: the part, what it is called, and the words around. */
export type Find = { part: PartRef; name: string; field: string; excerpt: string };

type Field = [field: string, text: string | undefined];
type Page = { part: PartRef; name: string; fields: Field[] };

const AROUND = 32;

/** Everything people wrote or read of each part: names, briefs, criteria, notes. */
function pagesOf(journey: Journey): Page[] {
  const said = (criterion: Parameters<typeof describeCriterion>[0] | undefined) => criterion && describeCriterion(criterion, journey);
  const states = journey.states.flatMap((state): Page[] => [
    {
      part: { kind: 'state', id: state.id },
      name: state.name || state.id,
      fields: [['Name', state.name], ['Stage', state.stage && STAGE_NAMES[state.stage]], ['Summary', state.summary], ['Entry criteria', said(state.entry)], ['Exit criteria', said(state.exit)]],
    },
    ...state.touchpoints.map(({ id, name, channel, platform, brief, variants }): Page => ({
      part: { kind: 'touchpoint', id },
      name: name || CHANNEL_NAMES[channel],
      fields: [
        ['Name', name], ['Channel', CHANNEL_NAMES[channel]], ['Platform', platform], ['Subject', brief?.subject], ['Preheader', brief?.preheader], ['Key message', brief?.keyMessage], ['Angle', brief?.angle], ['Call to action', brief?.cta],
        ['Body', brief?.body], ['Assets', brief?.assets?.join(', ')], ['Variables', brief?.variables?.join(', ')], ['Languages', variants?.map((variant) => [variant.subject, variant.preheader, variant.body, variant.cta].filter(Boolean).join(' ')).join(' ')],
      ],
    })),
  ]); // prettier-ignore
  return [
    { part: { kind: 'journey', id: 'journey' }, name: journey.name, fields: [['Name', journey.name], ['Summary', journey.summary], ['Entry criteria', said(journey.entry.criteria)], ['Success', said(journey.exit.success)]] },
    ...states,
    ...journey.transitions.map(({ id, from, to, trigger }): Page => ({ part: { kind: 'transition', id }, name: `${nameOf(journey, from)} → ${nameOf(journey, to)}`, fields: [['Trigger', said(trigger)]] })),
    ...journey.outcomes.map(({ id, name, summary }): Page => ({ part: { kind: 'outcome', id }, name: name || id, fields: [['Name', name], ['Summary', summary]] })),
    ...(journey.notes ?? []).map(({ id, text }): Page => ({ part: { kind: 'note', id }, name: 'Note', fields: [['Text', text]] })),
  ];
}

/** Where a text stands in the journey, whatever its letters' case: at most one place for each field of each part, in the journey's order. */
export function findText(journey: Journey, sought: string): Find[] {
  const words = sought.trim().toLowerCase();
  if (!words) return [];
  return pagesOf(journey).flatMap(({ part, name, fields }) =>
    fields.flatMap(([field, text]) => {
      const at = text?.toLowerCase().indexOf(words) ?? -1;
      return at < 0 ? [] : [{ part, name, field, excerpt: excerpt(text!, at, words.length) }];
    }),
  );
}

function excerpt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + length + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}
