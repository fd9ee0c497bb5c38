'use client';

import { Play } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { askedIn } from '@/lib/engine/offers';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { OPERATOR_WORDS } from '@/lib/journey/describe-criterion';
import type { AttributeCondition } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import type { Script } from './use-rehearsal';
import { zoneOptions } from './zones';

/** Who comes to the journey, from where and when: only what the journey asks about. */
export function CustomerForm({ journey, onBegin }: { journey: Journey; onBegin: (script: Script) => void }) {
  const id = useId();
  const asked = askedIn(journey);
  const channels = [...new Set(journey.states.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)))];
  const [zone, setZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [start, setStart] = useState(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16));
  const [denied, setDenied] = useState<Channel[]>([]);
  const [segments, setSegments] = useState(asked.segments);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const startMs = Date.parse(start);

  const begin = () => {
    const attributes = asked.attributes.flatMap((condition) => {
      const value = readValue(typed[condition.path] ?? suggestionFor(condition), condition);
      return value === undefined ? [] : [[condition.path, value] as const];
    });
    onBegin({
      customer: {
        attributes: Object.fromEntries(attributes),
        segments,
        consent: Object.fromEntries(channels.map((channel) => [channel, denied.includes(channel) ? 'denied' : 'granted'])),
        timeZone: zone || null,
      },
      startsAt: new Date(startMs).toISOString(),
      steps: [],
    });
  };

  return (
    <div className="grid gap-x-8 gap-y-3 p-3 text-12 text-muted @2xl:grid-cols-2 @5xl:grid-cols-3">
      <div className="flex flex-col gap-2">
        <h3 className="text-13 font-medium text-ink">Who comes, and when</h3>
        <label htmlFor={`${id}-start`} className="flex items-center gap-2">
          <span className="w-20">Comes at</span>
          <Input id={`${id}-start`} dense type="datetime-local" value={start} onValueChange={setStart} aria-invalid={Number.isNaN(startMs) || undefined} className="flex-1" />
        </label>
        <span className="flex items-center gap-2">
          <span aria-hidden className="w-20">
            Time zone
          </span>
          <Select dense aria-label="The customer’s time zone" value={zone} onValueChange={setZone} options={zoneOptions()} />
        </span>
        <Button variant="primary" icon={<Play />} disabled={Number.isNaN(startMs)} onClick={begin} className="mt-1 self-start">
          Let them in
        </Button>
      </div>
      {channels.length > 0 && (
        <fieldset>
          <legend className="text-13 font-medium text-ink">Has agreed to</legend>
          <div className="mt-1 grid grid-cols-2 gap-x-4">
            {channels.map((channel) => (
              <Checkbox key={channel} label={CHANNEL_NAMES[channel]} checked={!denied.includes(channel)} onCheckedChange={(on) => setDenied((now) => (on ? now.filter((other) => other !== channel) : [...now, channel]))} />
            ))}
          </div>
        </fieldset>
      )}
      {asked.segments.length + asked.attributes.length > 0 && (
        <fieldset>
          <legend className="text-13 font-medium text-ink">What is known of them</legend>
          {asked.segments.map((segment) => (
            <Checkbox key={segment} label={`In the segment “${segment}”`} checked={segments.includes(segment)} onCheckedChange={(on) => setSegments((now) => (on ? [...now, segment] : now.filter((other) => other !== segment)))} />
          ))}
          {asked.attributes.map((condition) => (
            <label key={condition.path} className="mt-1 flex items-center gap-2" title={`The journey asks: ${condition.path} ${OPERATOR_WORDS[condition.op]} ${String(condition.value ?? '')}`}>
              <span className="w-32 truncate font-mono text-11">{condition.path}</span>
              <Input dense value={typed[condition.path] ?? suggestionFor(condition)} placeholder="not known" onValueChange={(value) => setTyped((now) => ({ ...now, [condition.path]: value }))} className="flex-1" />
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** A value with which the condition holds, as it would be typed; nothing where it asks for something not to be known. */
function suggestionFor({ op, value }: AttributeCondition): string {
  if (op === 'missing' || op === 'is-not') return '';
  if (op === 'exists') return 'yes';
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(op === 'gt' ? first + 1 : op === 'lt' ? first - 1 : first);
  return String(first ?? '');
}

/** What was typed, as the kind of value the condition compares with. */
function readValue(text: string, { value }: AttributeCondition): string | number | boolean | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (typeof value === 'string' || Array.isArray(value)) return trimmed;
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true';
  return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
}
