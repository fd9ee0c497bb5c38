import canonicalize from 'canonicalize';
import { TouchpointPreview } from '@/components/preview/touchpoint-preview';
import { Badge } from '@/components/ui/badge';
import { calendarOf, type CalendarRow } from '@/lib/blueprint/calendar';
import { findTouchpoint } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { ApprovalData } from './approval-data';
import { PagePart } from './page-part';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

type Props = {
  journey: Journey;
  /** The version that was approved last, beside which what is new or changed is marked. */
  former: ApprovalData['former'];
  brandName: string;
};

/** Every touchpoint as its recipient sees it, in order, in every language it is written in. */
export function MessagesPart({ journey, former, brandName }: Props) {
  const rows = calendarOf(journey);
  return (
    <PagePart id="messages" title="Every message as the recipient sees it">
      <p className="mb-4 max-w-160 text-12 text-faint">Where a name or a value of the customer will stand, its fallback or its own name is shown, underlined.</p>
      {rows.length === 0 && <p className="text-13 text-muted">This journey sends nothing: it only moves customers from state to state.</p>}
      <ol className="grid gap-x-6 gap-y-8 xl:grid-cols-2">
        {rows.map((row) => (
          <Message key={row.id} row={row} journey={journey} former={former} brandName={brandName} />
        ))}
      </ol>
    </PagePart>
  );
}

function Message({ row: { id, number, name, day, state, channel, failure, optOut }, journey, former, brandName }: Props & { row: CalendarRow }) {
  const { touchpoint } = findTouchpoint(journey, id)!;
  const before = former && findTouchpoint(former.document, id)?.touchpoint;
  const changed = before && canonicalize(before) !== canonicalize(touchpoint);
  return (
    <li id={`touch-${number}`} className="min-w-0 scroll-mt-4">
      <h3 className="text-13 font-medium wrap-anywhere">
        <span className="tabular text-faint">{number}</span> {name}
        {former && !before && <Badge tone="accent" className="ml-2">New</Badge>}
        {changed && <Badge tone="warning" className="ml-2">Changed</Badge>}
      </h3>
      <p className="mb-2 text-12 text-muted">
        {day === null ? 'No fixed day' : `Day ${day}`} · {channel} · {state}
      </p>
      <TouchpointPreview touchpoint={touchpoint} brandName={brandName} />
      {changed && (
        <details className="mt-2 text-12 text-muted">
          <summary className="w-fit rounded-md">As approved in version {former.number}</summary>
          <div className="mt-2 text-ink">
            <TouchpointPreview touchpoint={before} brandName={brandName} />
          </div>
        </details>
      )}
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
