'use client';

import { Play } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Input } from '@/components/ui/input';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { likelyCustomer } from '@/lib/engine/likely-customer';
import { instantAt, wallClockMs } from '@/lib/engine/local-time';
import { askedIn } from '@/lib/engine/offers';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { OPERATOR_WORDS } from '@/lib/journey/describe-criterion';
import type { AttributeCondition } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { MOST_TIMES } from '@/lib/journey/rehearsal-limits';
import type { Script } from './use-rehearsal';
import { zoneOptions } from './zones';

/** What was decided about a customer by hand; all else follows from the journey as it is now. */
type Decided = { start?: string; zone?: string; denied: readonly Channel[]; segments: Record<string, boolean>; attributes: Record<string, string>; past: Record<string, number> };

const NOTHING: Decided = { denied: [], segments: {}, attributes: {}, past: {} };
const EARLIEST = '1970-01-02T00:00';
const LATEST = '2999-12-31T23:59';

/** Who comes to the journey, from where and when: only what the journey asks about. To begin with, somebody whom it lets in. */
export function CustomerForm({ journey, onBegin }: { journey: Journey; onBegin: (script: Script) => void }) {
  const id = useId();
  const policy = useBrandPolicy();
  const asked = useMemo(() => askedIn(journey), [journey]);
  const likely = useMemo(() => likelyCustomer(journey), [journey]);
  const channels = [...new Set(journey.states.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)))];
  const [nowMs] = useState(Date.now);
  const [decided, setDecided] = useState(NOTHING);
  const decide = (more: Partial<Decided>) => setDecided((before) => ({ ...before, ...more }));
  const zone = decided.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = zone || policy.timeZone;
  const start = decided.start ?? new Date(wallClockMs(clock, nowMs)).toISOString().slice(0, 16);
  const startable = start >= EARLIEST && start <= LATEST && start.length === LATEST.length;
  const segments = asked.segments.filter((segment) => decided.segments[segment] ?? likely.segments.includes(segment));
  const typed = ({ path }: AttributeCondition) => decided.attributes[path] ?? String(likely.attributes[path] ?? '');
  const times = (name: string) => decided.past[name] ?? likely.past.find((each) => each.name === name)?.times ?? 0;

  const begin = () => {
    const attributes = asked.attributes.flatMap((condition) => {
      const value = readValue(typed(condition), condition);
      return value === undefined ? [] : [[condition.path, value] as const];
    });
    const past = asked.before.flatMap((name) => (times(name) > 0 ? [{ name, times: times(name) }] : []));
    onBegin({
      customer: {
        attributes: Object.fromEntries(attributes),
        segments,
        consent: Object.fromEntries(channels.map((channel) => [channel, decided.denied.includes(channel) ? 'denied' : 'granted'])),
        timeZone: zone || null,
        ...(past.length > 0 && { past }),
      },
      startsAt: new Date(instantAt(clock, Date.parse(`${start}Z`))).toISOString(),
      steps: [],
    });
  };

  return (
    <form
      className="grid gap-x-8 gap-y-3 p-3 text-12 text-muted @2xl:grid-cols-2 @5xl:grid-cols-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (startable) begin();
      }}
    >
      <div className="flex flex-col gap-2">
        <h3 className="text-13 font-medium text-ink">Who comes, and when</h3>
        <span className="flex items-center gap-2">
          <span aria-hidden className="w-20 shrink-0">
            Time zone
          </span>
          <Select dense aria-label="The customer’s time zone" value={zone} onValueChange={(next) => decide({ zone: next })} options={zoneOptions(policy.timeZone)} />
        </span>
        <label htmlFor={`${id}-start`} className="flex items-center gap-2">
          <span className="w-20 shrink-0">Comes at</span>
          <Input
            id={`${id}-start`}
            dense
            type="datetime-local"
            min={EARLIEST}
            max={LATEST}
            value={start}
            onValueChange={(next) => decide({ start: next })}
            aria-invalid={!startable || undefined}
            aria-describedby={`${id}-clock`}
            className="flex-1"
          />
        </label>
        <p id={`${id}-clock`} className={startable ? 'pl-22 text-faint' : 'pl-22 text-danger-ink'}>
          {startable ? 'by the clock where they are' : 'Give a day and a time, from 1970 to 2999.'}
        </p>
        <Button type="submit" variant="primary" icon={<Play />} disabled={!startable} className="mt-1 self-start">
          Let them in
        </Button>
      </div>
      {channels.length > 0 && (
        <fieldset className="@2xl:col-start-1 @5xl:col-start-2 @5xl:row-start-1">
          <legend className="text-13 font-medium text-ink">Has agreed to</legend>
          <div className="mt-1 grid grid-cols-2 gap-x-4">
            {channels.map((channel) => (
              <Checkbox
                key={channel}
                label={CHANNEL_NAMES[channel]}
                checked={!decided.denied.includes(channel)}
                onCheckedChange={(on) => decide({ denied: on ? decided.denied.filter((other) => other !== channel) : [...decided.denied, channel] })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {asked.segments.length + asked.attributes.length + asked.before.length > 0 && (
        <fieldset className="min-w-0 @2xl:col-start-2 @2xl:row-span-2 @2xl:row-start-1 @5xl:col-start-3 @5xl:row-span-1">
          <legend className="text-13 font-medium text-ink">What is known of them</legend>
          {asked.segments.map((segment) => (
            <Checkbox key={segment} label={`In the segment “${segment}”`} checked={segments.includes(segment)} onCheckedChange={(on) => decide({ segments: { ...decided.segments, [segment]: on } })} />
          ))}
          {asked.attributes.map((condition) => (
            <label key={condition.path} className="mt-1 flex items-center gap-2" title={`The journey asks: ${condition.path} ${OPERATOR_WORDS[condition.op]} ${String(condition.value ?? '')}`}>
              <span className="w-32 shrink-0 truncate font-mono text-11">{condition.path}</span>
              <Input dense maxLength={500} value={typed(condition)} placeholder="not known" onValueChange={(value) => decide({ attributes: { ...decided.attributes, [condition.path]: value } })} className="flex-1" />
            </label>
          ))}
          {asked.before.map((name) => (
            <label key={name} className="mt-1 flex items-center gap-2" title={`“${name}” in the hour before they come`}>
              <span className="w-32 shrink-0 truncate">{name}</span>
              <NumberField dense min={0} max={MOST_TIMES} unit="times just before" value={times(name)} onValueChange={(value) => decide({ past: { ...decided.past, [name]: Math.round(value ?? 0) } })} className="flex-1" />
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}

/** What was typed, as the kind of value the condition compares with. */
function readValue(text: string, { value }: AttributeCondition): string | number | boolean | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (typeof value === 'string' || Array.isArray(value)) return trimmed;
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true';
  return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
}
