import { ChannelIcon } from '@/components/ui/channel-icon';
import { StageDot } from '@/components/ui/stage-dot';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeDuration } from '@/lib/journey/duration';
import { describeTiming } from '@/lib/journey/describe-timing';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { readable } from './readable';

/** Every message of a journey by state: when, on which channel, with what to say; the text opens below it. */
export function TouchList({ journey }: { journey: Journey }) {
  return (
    <div className="flex flex-col gap-5">
      {journey.states.map((state) => (
        <div key={state.id}>
          <h3 className="flex items-center gap-2 text-13 font-medium">
            <StageDot stage={state.stage} />
            {state.name}
            {state.timeout?.after && state.timeout.to && (
              <span className="text-12 font-normal text-muted">
                after {describeDuration(state.timeout.after)}: {nameOf(journey, state.timeout.to)}
              </span>
            )}
          </h3>
          <ul className="mt-2 divide-y divide-line rounded-lg border bg-raised">
            {state.touchpoints.map(({ id, name, channel, timing, brief }) => (
              <li key={id}>
                <details className="group">
                  <summary className="flex cursor-pointer items-start gap-3 px-4 py-2.5 transition-colors hover:bg-hover focus-visible:focus-inset">
                    <ChannelIcon channel={channel} decorative className="mt-0.5 text-muted" />
                    <span className="min-w-0 flex-1">
                      <span className="block text-13 font-medium">{readable(brief?.subject ?? name)}</span>
                      <span className="block text-12 text-muted">{brief?.keyMessage}</span>
                    </span>
                    <span className="shrink-0 text-right text-12 text-muted">
                      <span className="block">{CHANNEL_NAMES[channel]}</span>
                    </span>
                  </summary>
                  <div className="border-t border-line bg-sunken px-4 py-3">
                    {timing && <p className="mb-2 text-12 text-muted first-letter:uppercase">{describeTiming(timing, journey)}</p>}
                    <p className="max-w-140 text-13 whitespace-pre-line">{readable(brief?.body ?? '')}</p>
                    {brief?.cta && <p className="mt-3 inline-block rounded-md bg-accent-soft px-2.5 py-1 text-12 font-medium text-accent-ink">{brief.cta}</p>}
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
