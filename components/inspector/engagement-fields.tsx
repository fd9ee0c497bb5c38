'use client';
import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { engagementWindowMs } from '@/lib/journey/engagement-score';
import { describeDuration, durationOf } from '@/lib/journey/duration';
import type { Leaf } from './criterion-shape';
import { OptionalDuration, RequiredDuration } from './duration-input';
import { EngagementPicture } from './engagement-picture';
import { focusAdded } from './focus-added';
import { suggest } from './known-names';
import { ChoiceField, PartField, PartialLabel } from './part-field';
import { put, withItem } from './put';
import { LINE_LIMIT } from './text-field';
import { useKnownNames } from './use-known-names';

type Engagement = Extract<Leaf, { kind: 'engagement' }>;
type Props = { name: string; condition: Engagement; onChange: (condition: Engagement) => void };

const SIDES = [
  { value: 'below', label: 'Drifted away' },
  { value: 'at-least', label: 'Engaged' },
] as const;
const MOST_EVENTS = 20;

/** How engaged customers must be: which side of which score, how fast it fades, and what counts. A picture shows what that means. */
export function EngagementFields({ name, condition, onChange }: Props) {
  const known = useKnownNames('events');
  const { is, score, halfLife, within, events = [] } = condition;
  const change = <Key extends keyof Engagement>(key: Key, value: Engagement[Key] | undefined) => {
    const next = { ...condition };
    put(next, key, value);
    onChange(next);
  };
  const setEvents = (next: typeof events) => change('events', next.length ? next : undefined);
  const window = describeDuration(durationOf(engagementWindowMs({ halfLife })));
  return (
    <>
      <ChoiceField label={`${name} side of the score`} shown="Customers who are" value={is} options={SIDES} onChange={(next) => change('is', next)} />
      <div className="grid grid-cols-2 items-start gap-2">
        <PartField label={<PartialLabel of={name}>{is === 'below' ? 'score below' : 'score at least'}</PartialLabel>}>
          <NumberField value={score} min={0} max={100} onValueChange={(next) => next !== undefined && change('score', next)} />
        </PartField>
        <RequiredDuration label={<PartialLabel of={name}>halves every</PartialLabel>} value={halfLife} placeholder="14 days" onChange={(next) => change('halfLife', next)} />
      </div>
      <EngagementPicture condition={condition} />
      <fieldset className="flex min-w-0 flex-col gap-1.5">
        <legend className="text-12 font-medium text-muted">What counts, and how much</legend>
        <p className="text-11 text-faint">Opens, clicks and other signals of this journey count by themselves. Name the events that say the same elsewhere.</p>
        {events.map((each, i) => (
          // An event is its place in the list: it has no other identity.
          <div key={`${i} of ${events.length}`} className="flex items-start gap-1">
            <div className="grid min-w-0 flex-1 grid-cols-[1fr_4rem] items-start gap-2">
              <PartField label={`${name} event ${i + 1}`} hideLabel>
                <Combobox mono value={each.name} suggestions={suggest(known, each.name)} maxLength={LINE_LIMIT} placeholder="email opened" onValueChange={(next) => setEvents(withItem(events, i, { ...each, name: next }))} />
              </PartField>
              <PartField label={`${name} weight of event ${i + 1}`} hideLabel>
                <NumberField value={each.weight} min={0} max={100} onValueChange={(next) => next !== undefined && setEvents(withItem(events, i, { ...each, weight: next }))} />
              </PartField>
            </div>
            <IconButton size="sm" label={`Remove event ${i + 1}`} icon={<X />} onClick={() => setEvents(withItem(events, i, undefined))} />
          </div>
        ))}
        <Button
          variant="ghost"
          size="sm"
          icon={<Plus />}
          className="-ml-1 self-start"
          disabled={events.length >= MOST_EVENTS}
          onClick={(event) => {
            setEvents([...events, { name: '', weight: 1 }]);
            focusAdded(event);
          }}
        >
          Add event
        </Button>
      </fieldset>
      <OptionalDuration label={<PartialLabel of={name}>look back over</PartialLabel>} value={within} placeholder={window} onChange={(next) => change('within', next)} />
    </>
  );
}
