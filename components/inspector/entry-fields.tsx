'use client';
import { Combobox } from '@/components/ui/combobox';
import { Input } from '@/components/ui/input';
import { readNumber, writeNumber } from '@/components/ui/number-text';
import { Select } from '@/components/ui/select';
import { useDraft } from '@/components/ui/use-draft';
import type { EntryTrigger, Reentry } from '@/lib/journey/journey';
import { CriterionEditor } from './criterion-editor';
import { RequiredDuration } from './duration-input';
import { JourneySelect } from './journey-select';
import { suggest } from './known-names';
import { PartField } from './part-field';
import { PlaceSelect } from './place-select';
import { put } from './put';
import { LINE_LIMIT } from './text-field';
import { useEditJourney } from './use-edit';
import { useKnownNames } from './use-known-names';
import { Watch } from './watch';

const TRIGGERS: { value: EntryTrigger['kind']; label: string }[] = [
  { value: 'event', label: 'An event happens' },
  { value: 'segment', label: 'They join an audience' },
  { value: 'schedule', label: 'On a schedule' },
  { value: 'api', label: 'Another system sends them' },
  { value: 'journey', label: 'Another journey hands them over' },
];

const REENTRIES: { value: Reentry['kind']; label: string }[] = [
  { value: 'never', label: 'Never' },
  { value: 'after', label: 'After a while' },
  { value: 'always', label: 'Always' },
];

/** Who comes in, by what, where, and how often. */
export function EntryFields() {
  const edit = useEditJourney();
  return (
    <>
      <Watch value={({ entry }) => entry.trigger}>
        {(trigger) => <TriggerField trigger={trigger} onChange={(next) => edit('entry trigger', (draft) => put(draft.entry, 'trigger', next))} />}
      </Watch>
      <Watch value={({ entry }) => entry.criteria}>
        {(criteria) => <CriterionEditor label="Entry criteria" path="entry.criteria" value={criteria} onChange={(next) => edit('entry criteria', (draft) => put(draft.entry, 'criteria', next))} />}
      </Watch>
      <Watch value={({ entry }) => entry.start}>
        {(start) => <PlaceSelect label="Starting state" path="entry.start" among="states" value={start} clearLabel="Not chosen" onChange={(next) => edit('starting state', (draft) => put(draft.entry, 'start', next))} />}
      </Watch>
      <Watch value={({ entry }) => entry.reentry}>
        {(reentry) => (
          <div className="grid grid-cols-2 items-start gap-2">
            <PartField label="May enter again" path="entry.reentry">
              <Select
                value={reentry.kind}
                options={REENTRIES}
                onValueChange={(kind) => edit('re-entry', (draft) => void (draft.entry.reentry = kind === 'after' ? { kind, wait: 'P30D' } : { kind }))}
              />
            </PartField>
            {reentry.kind === 'after' && (
              <RequiredDuration label="Again after" path="entry.reentry.wait" value={reentry.wait} placeholder="30 days" onChange={(wait) => edit('re-entry', (draft) => void (draft.entry.reentry = { kind: 'after', wait }))} />
            )}
          </div>
        )}
      </Watch>
      <Watch value={({ entry }) => entry.holdoutShare}>
        {(holdout) => (
          <PartField label="Holdout" path="entry.holdoutShare" hint="Kept out of the journey, to measure against.">
            <ShareOrNone value={holdout} onChange={(share) => edit('holdout', (draft) => void (draft.entry.holdoutShare = share))} />
          </PartField>
        )}
      </Watch>
    </>
  );
}

/** By what customers come in, and what there is to say about it. */
function TriggerField({ trigger, onChange }: { trigger: EntryTrigger | undefined; onChange: (trigger: EntryTrigger | undefined) => void }) {
  return (
    <>
      <PartField label="Customers enter when" path={trigger && trigger.kind !== 'api' ? undefined : 'entry.trigger'}>
        <Select value={trigger?.kind} options={TRIGGERS} clearLabel="Not decided" onValueChange={(kind) => onChange(kind && blankTrigger(kind))} />
      </PartField>
      <TriggerDetails trigger={trigger} onChange={onChange} />
    </>
  );
}

/** A percentage that is none when the field is empty. */
function ShareOrNone({ value, onChange }: { value: number; onChange: (share: number) => void }) {
  const { text, problem, type, leave } = useDraft({
    value,
    onValueChange: (share) => onChange(share ?? 0),
    read: (typed) => (typed.trim() ? readNumber(typed, 'percent', 0, 1) : { value: 0 }),
    write: (share) => writeNumber(share, 'percent'),
  });
  return <Input value={text} onValueChange={type} onBlur={leave} inputMode="decimal" suffix="%" aria-invalid={problem ? true : undefined} className="tabular" />;
}

function TriggerDetails({ trigger, onChange }: { trigger: EntryTrigger | undefined; onChange: (trigger: EntryTrigger) => void }) {
  const events = useKnownNames('events');
  const audiences = useKnownNames('audiences');
  switch (trigger?.kind) {
    case 'event':
      return (
        <PartField label="Entry event" path="entry.trigger">
          <Combobox mono value={trigger.name} suggestions={suggest(events, trigger.name)} maxLength={LINE_LIMIT} placeholder="signed_up" onValueChange={(name) => onChange({ ...trigger, name })} />
        </PartField>
      );
    case 'segment':
      return (
        <PartField label="Entry audience" path="entry.trigger">
          <Combobox mono value={trigger.id} suggestions={suggest(audiences, trigger.id)} maxLength={LINE_LIMIT} placeholder="Name of the audience" onValueChange={(id) => onChange({ ...trigger, id })} />
        </PartField>
      );
    case 'schedule':
      return <RequiredDuration label="Every" path="entry.trigger" value={trigger.every} placeholder="1 week" onChange={(every) => onChange({ ...trigger, every })} />;
    case 'journey':
      return <JourneySelect label="Entry journey" path="entry.trigger" value={trigger.id} onChange={(id) => onChange({ ...trigger, id: id ?? '' })} />;
    default:
      return null;
  }
}

function blankTrigger(kind: EntryTrigger['kind']): EntryTrigger {
  switch (kind) {
    case 'event':
      return { kind, name: '' };
    case 'segment':
    case 'journey':
      return { kind, id: '' };
    case 'schedule':
      return { kind, every: 'P1D' };
    case 'api':
      return { kind };
  }
}
