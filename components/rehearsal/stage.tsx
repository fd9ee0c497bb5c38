'use client';

import { BookmarkPlus, FastForward, LogOut, RotateCcw, Undo2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { NameDialog } from '@/components/ui/name-dialog';
import { Notice } from '@/components/ui/notice';
import { describeWhen } from '@/lib/engine/describe-when';
import { describeTimer } from '@/lib/engine/describe-effect';
import { pending } from '@/lib/engine/next-due';
import { askedIn, signalsFor } from '@/lib/engine/offers';
import { endingOf, nextMoment } from '@/lib/engine/rehearse';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { durationMs } from '@/lib/journey/duration';
import { findTouchpoint, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { readDuration } from '@/lib/journey/typed-duration';
import { RehearsalLog } from './rehearsal-log';
import type { Playing } from './use-rehearsal';

type Props = { journey: Journey; playing: Playing; zone: string; onKeep: (name: string) => { ok: true } | { ok: false; message: string } };

/** The customer on their way: what they can do now, the clock, and everything that came of it. */
export function Stage({ journey, playing, zone, onKeep }: Props) {
  const { run, act, undo, stop, script, elsewhere, full, untilMs } = playing;
  const { enrollment, nowMs } = run;
  const id = useId();
  const [naming, setNaming] = useState(false);
  const mayWrite = useCan('journey.write');
  const [wait, setWait] = useState('');
  const ending = endingOf(run);
  const inside = enrollment.status.kind === 'active';
  const [soonest] = pending(enrollment);
  const dueMs = nextMoment(run);
  const next = soonest && dueMs !== null && dueMs <= untilMs ? dueMs : null;
  const onward = useRef<HTMLButtonElement>(null);
  // Whoever let the customer in by keyboard goes on with them.
  useEffect(() => void (document.activeElement === document.body && onward.current?.focus()), []);
  const signals = signalsFor(journey, enrollment);
  const { events, segments } = askedIn(journey);
  const waitMs = (() => {
    const read = readDuration(wait);
    return read === undefined || nowMs + durationMs(read) > untilMs ? undefined : durationMs(read);
  })();
  // One can say no before the first message, and not twice.
  const channels = [...new Set(journey.states.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)))].filter((channel) => enrollment.customer.consent[channel] !== 'denied');
  const place = ending.place === null ? (inside ? '' : 'not in the journey') : nameOf(journey, ending.place);

  return (
    <div className="grid h-full min-h-0 grid-rows-[minmax(0,3fr)_minmax(0,2fr)] @3xl:grid-rows-[minmax(0,1fr)] @3xl:grid-cols-[minmax(19rem,24rem)_1fr]">
      <div className="scroll-quiet flex min-h-0 flex-col gap-3 overflow-y-auto border-b border-line p-3 text-12 @3xl:border-r @3xl:border-b-0">
        <div className="flex items-center gap-1">
          <p className="min-w-0 flex-1 text-13 wrap-anywhere">
            <span className="font-medium">{place}</span> <span className="tabular text-faint">{describeWhen(nowMs, Date.parse(script.startsAt), zone)}</span>
          </p>
          <IconButton size="sm" label="Take the last step back" icon={<Undo2 />} disabled={script.steps.length === 0} onClick={undo} />
          {mayWrite && <IconButton size="sm" label="Keep as a test" icon={<BookmarkPlus />} onClick={() => setNaming(true)} />}
          <IconButton size="sm" label="Another customer" icon={<RotateCcw />} onClick={stop} />
        </div>
        {elsewhere && <Notice tone="warning">The edit takes this customer another way: the same steps now end in “{place}”.</Notice>}
        {run.cut ? (
          <p className="text-muted">This customer goes around and around; the rehearsal stops here. Take a step back, give the way around a limit, or take another customer.</p>
        ) : inside && full ? (
          <p className="text-muted">This walk has {script.steps.length.toLocaleString('en-US')} steps, as many as can be kept. Take a step back, or take another customer.</p>
        ) : inside ? (
          <>
            <div>
              <h3 className="font-medium text-muted">Let time pass</h3>
              <div className="mt-1 flex flex-col gap-1.5">
                <Button ref={onward} size="sm" variant="primary" icon={<FastForward />} disabled={next === null} aria-describedby={`${id}-next`} onClick={() => next !== null && act({ kind: 'wait' }, next)} className="self-start">
                  To what comes next
                </Button>
                <p id={`${id}-next`} className="text-muted">
                  {next === null || !soonest ? 'Nothing more happens by itself.' : describeTimer(soonest, nowMs, journey, zone)}
                </p>
                <form
                  className="flex gap-1.5"
                  onSubmit={(event) => {
                    event.preventDefault();
                    if (waitMs === undefined) return;
                    act({ kind: 'wait' }, nowMs + waitMs);
                    setWait('');
                  }}
                >
                  <Input dense aria-label="Let pass" placeholder="3 days, 48h…" value={wait} onValueChange={setWait} aria-invalid={wait !== '' && waitMs === undefined ? true : undefined} className="flex-1" />
                  <Button size="sm" type="submit" disabled={waitMs === undefined}>
                    Wait
                  </Button>
                </form>
              </div>
            </div>
            {signals.length > 0 && (
              <div>
                <h3 className="font-medium text-muted">Reacts to a message</h3>
                <ul className="mt-1 space-y-1">
                  {signals.map(({ touchpoint, signals: offered }) => (
                    <li key={touchpoint} className="flex flex-wrap items-center gap-1">
                      <span className="mr-1 max-w-full min-w-0 truncate" title={nameOfTouchpoint(journey, touchpoint)}>{nameOfTouchpoint(journey, touchpoint)}</span>
                      {offered.map((signal) => (
                        <Button key={signal} size="sm" onClick={() => act({ kind: 'signal', touchpoint, signal })}>
                          {signal}
                        </Button>
                      ))}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {events.length + segments.length > 0 && (
              <div>
                <h3 className="font-medium text-muted">Does something</h3>
                <div className="mt-1 flex flex-wrap gap-1">
                  {events.map((name) => (
                    <Button key={name} size="sm" onClick={() => act({ kind: 'event', name })}>
                      {name}
                    </Button>
                  ))}
                  {segments.map((segment) => {
                    const member = !enrollment.customer.segments.includes(segment);
                    return (
                      <Button key={segment} size="sm" onClick={() => act({ kind: 'segment', segment, member })}>
                        {member ? 'joins' : 'leaves'} “{segment}”
                      </Button>
                    );
                  })}
                </div>
              </div>
            )}
            <Menu trigger={<Button size="sm" icon={<LogOut />} className="self-start">Says no</Button>}>
              {channels.map((channel) => (
                <MenuItem key={channel} onSelect={() => act({ kind: 'opt-out', from: channel })}>
                  No more on {CHANNEL_NAMES[channel]}
                </MenuItem>
              ))}
              {channels.length > 0 && <MenuSeparator />}
              <MenuItem onSelect={() => act({ kind: 'opt-out', from: 'journey' })}>Out of this journey</MenuItem>
            </Menu>
          </>
        ) : (
          <p className="text-muted">{enrollment.status.kind === 'outside' ? 'This customer was not let in; the log says why. Take another customer.' : 'The journey is over for this customer. Take a step back, or take another customer.'}</p>
        )}
      </div>
      <RehearsalLog journey={journey} run={run} zone={zone} />
      <NameDialog
        open={naming}
        onOpenChange={setNaming}
        title="Keep this rehearsal as a test"
        action="Keep"
        placeholder="Clicks and buys"
        onSubmit={(name) => Promise.resolve(onKeep(name))}
      />
    </div>
  );
}

function nameOfTouchpoint(journey: Journey, id: string): string {
  return findTouchpoint(journey, id)?.touchpoint.name || id;
}
