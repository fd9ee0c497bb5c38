import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { describeEffect } from '@/lib/engine/describe-effect';
import { describeEvent } from '@/lib/engine/describe-event';
import { describeWhen } from '@/lib/engine/describe-when';
import type { Effect } from '@/lib/engine/effect';
import type { RehearsalRun } from '@/lib/engine/rehearse';
import type { Journey } from '@/lib/journey/journey';

const LOUD: Partial<Record<Effect['kind'], string>> = { send: 'text-ink font-medium', enter: 'text-accent-ink font-medium', move: 'text-accent-ink font-medium', end: 'text-ink font-semibold', skip: 'text-warning-ink', defer: 'text-warning-ink', refuse: 'text-danger-ink', fail: 'text-warning-ink' };

/** Of what one stretch of time brings about, as much as is shown of its beginning and of its end. */
const SHOWN = 100;

/** What the customer did and what the engine made of it, in order, in the customer's own time. New lines are read out. */
export function RehearsalLog({ journey, run: { log }, zone }: { journey: Journey; run: RehearsalRun; zone: string }) {
  const end = useRef<HTMLDivElement>(null);
  const sinceMs = log[0]?.atMs ?? 0;
  useEffect(() => void end.current?.scrollIntoView({ block: 'nearest' }), [log.length]);
  return (
    <div className="scroll-quiet min-h-0 overflow-y-auto p-3 text-12 wrap-anywhere">
      <ol aria-label="What happened" aria-live="polite" className="space-y-2">
        {log.map(({ atMs, event, effects }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a log only grows at its end
          <li key={i}>
            <p className="text-muted">
              <time className="tabular mr-2 text-faint">{describeWhen(atMs, sinceMs, zone)}</time>
              {describeEvent(event, journey)}
            </p>
            <ul className="mt-0.5 space-y-0.5 border-l-2 border-line pl-3">
              {effects.length === 0 && <li className="text-faint">Nothing comes of it</li>}
              {effects.map((effect, e) => {
                if (e === SHOWN && between(effects) > 0) return <li key="between" className="text-faint">… {between(effects).toLocaleString('en-US')} more in between …</li>;
                if (e > SHOWN && e < SHOWN + between(effects)) return null;
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <li key={e} className={classNames('flex gap-2', LOUD[effect.kind] ?? 'text-faint')}>
                    {effect.atMs !== atMs && <time className="tabular shrink-0 text-faint">{describeWhen(effect.atMs, atMs, zone)}</time>}
                    {describeEffect(effect, journey, zone)}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      <div ref={end} />
    </div>
  );
}

/** How many effects are left out between the first and the last that are shown. */
function between(effects: readonly Effect[]): number {
  return Math.max(0, effects.length - 2 * SHOWN);
}
