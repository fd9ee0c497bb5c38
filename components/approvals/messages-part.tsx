import { TouchpointPreview } from '@/components/preview/touchpoint-preview';
import { calendarOf, type CalendarRow } from '@/lib/blueprint/calendar';
import { findTouchpoint } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { PagePart } from './page-part';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** Every touchpoint as its recipient sees it, in order, in every language it is written in. */
export function MessagesPart({ journey, brandName }: { journey: Journey; brandName: string }) {
  const rows = calendarOf(journey);
  return (
    <PagePart id="messages" title="Every message as the recipient sees it">
      <p className="mb-4 max-w-160 text-12 text-faint">Where a name or a value of the customer will stand, its fallback or its own name is shown, underlined.</p>
      {rows.length === 0 && <p className="text-13 text-muted">This journey sends nothing: it only moves customers from state to state.</p>}
      <ol className="grid gap-x-6 gap-y-8 xl:grid-cols-2">
        {rows.map((row) => (
          <Message key={row.id} row={row} journey={journey} brandName={brandName} />
        ))}
      </ol>
    </PagePart>
  );
}

function Message({ row: { id, number, name, day, state, channel, failure, optOut }, journey, brandName }: { row: CalendarRow; journey: Journey; brandName: string }) {
  const { touchpoint } = findTouchpoint(journey, id)!;
  return (
    <li id={`touch-${number}`} className="min-w-0 scroll-mt-4">
      <h3 className="text-13 font-medium wrap-anywhere">
        <span className="tabular text-faint">{number}</span> {name}
      </h3>
      <p className="mb-2 text-12 text-muted">
        {day === null ? 'No fixed day' : `Day ${day}`} · {channel} · {state}
      </p>
      <TouchpointPreview touchpoint={touchpoint} brandName={brandName} />
      {touchpoint.variants?.map(({ locale }) => (
        <details key={locale} className="mt-2 text-12 text-muted">
          <summary className="w-fit rounded-md">In {LANGUAGES.of(locale) ?? locale}</summary>
          <div className="mt-2 text-ink">
            <TouchpointPreview touchpoint={touchpoint} brandName={brandName} locale={locale} />
          </div>
        </details>
      ))}
      <p className="mt-2 text-12 text-muted">
        Without a reaction: {failure}. Opt-out: {optOut}.
      </p>
    </li>
  );
}
