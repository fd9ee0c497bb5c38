import type { ReactNode } from 'react';
import type { Figures } from '@/lib/approval/approval';
import type { Audience } from '@/lib/approval/audience';
import { countryName } from '@/lib/approval/country';
import { count, listed, money } from '@/lib/approval/risk/words';

/** To whom, how many, at what expected cost and from which day: what an approval binds besides the content. */
export function FiguresList({ audience: { source, countries, startsOn }, figures: { people, spend }, currency }: { audience: Audience; figures: Figures; currency: string }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 text-13 sm:grid-cols-2">
      <Fact name="People who may be written to" more={`Source: ${source}`}>
        {count(people)}
      </Fact>
      <Fact name="Expected spend in all" more="From the forecast’s touches and the costs in the journey, rounded to the whole unit">
        {money(spend, currency)}
      </Fact>
      <Fact name="Where they live">{countries.length ? listed(countries.map(countryName)) : 'Not said'}</Fact>
      <Fact name="First message not before">
        <time dateTime={startsOn}>{dayWords(startsOn)}</time>
      </Fact>
    </dl>
  );
}

function Fact({ name, more, children }: { name: string; more?: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="tabular font-medium wrap-anywhere">
        {children}
        {more && <span className="block text-12 font-normal text-faint">{more}</span>}
      </dd>
    </div>
  );
}

/** "2026-12-01" → "December 1, 2026" */
function dayWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
