import { ChannelIcon } from '@/components/ui/channel-icon';
import type { Approval } from '@/lib/approval/approval';
import { calendarOf } from '@/lib/blueprint/calendar';
import { findTouchpoint } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { FiguresList } from './figures-list';
import { PagePart } from './page-part';

/** What goes out, to whom, how many, and when first. */
export function PlanPart({ journey, request: { audience, figures, currency } }: { journey: Journey; request: Approval['request'] }) {
  const rows = calendarOf(journey);
  return (
    <PagePart id="plan" title="What, to whom, when">
      {journey.summary?.trim() && <p className="mb-3 max-w-160 text-13 text-pretty text-muted">{journey.summary}</p>}
      <FiguresList audience={audience} figures={figures} currency={currency} />
      <h3 className="mt-5 text-13 font-medium">{rows.length === 1 ? 'One touchpoint' : `${rows.length} touchpoints`}, in the order customers meet them</h3>
      <p className="text-12 text-faint">Days since entering the journey, by the quickest way to each state.</p>
      <ol className="mt-2 divide-y divide-line text-13">
        {rows.map(({ id, number, day, name, channel, state, timing, transactional }) => (
          <li key={id} className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 py-1.5 sm:grid-cols-[4.5rem_minmax(0,1fr)_minmax(0,1fr)]">
            <span className="tabular text-12 leading-5 text-muted">{day === null ? 'open' : `day ${day}`}</span>
            <span className="flex min-w-0 gap-2">
              <ChannelIcon channel={findTouchpoint(journey, id)!.touchpoint.channel} decorative className="mt-0.5 text-muted" />
              <span className="min-w-0 wrap-anywhere">
                <a href={`#touch-${number}`} className="font-medium underline-offset-2 hover:underline">{name}</a>
                <span className="block text-12 text-muted">
                  {channel} · {state}
                  {transactional && ' · transactional'}
                </span>
              </span>
            </span>
            <span className="col-start-2 text-12 leading-5 text-muted first-letter:uppercase sm:col-start-3">{timing}</span>
          </li>
        ))}
      </ol>
    </PagePart>
  );
}
