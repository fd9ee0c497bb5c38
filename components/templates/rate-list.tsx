import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { describeShare, type RateSource } from '@/lib/journey/rate';

/** Each way of a journey with its rate and the source of that. */
export function RateList({ journey }: { journey: Journey }) {
  return (
    <div className="overflow-x-auto rounded-lg border">
      <table className="w-full border-collapse bg-raised text-12">
        <thead>
          <tr className="bg-sunken text-left text-muted">
            <th scope="col" className="px-4 py-2 font-medium">From → to</th>
            <th scope="col" className="px-4 py-2 text-right font-medium">Share</th>
            <th scope="col" className="px-4 py-2 font-medium">Source</th>
          </tr>
        </thead>
        <tbody>
          {journey.transitions.map(({ id, from, to, probability }) => (
            <tr key={id} className="border-t border-line align-top">
              <td className="px-4 py-2 font-medium">
                {nameOf(journey, from)} → {nameOf(journey, to)}
              </td>
              <td className="tabular px-4 py-2 text-right whitespace-nowrap">{probability ? describeShare(probability.value) : '–'}</td>
              <td className="px-4 py-2 text-muted">{describeSource(probability?.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function describeSource(source: RateSource | undefined): string {
  switch (source?.kind) {
    case 'benchmark':
      return `Benchmark: ${source.citation ?? 'no citation'}${source.year === undefined ? '' : `, ${source.year}`}`;
    case 'estimate':
      return `Estimate, ${source.confidence ?? 'no'} confidence: ${source.why ?? 'no reason given'}`;
    case 'historical':
      return `Your history: ${source.successes ?? '?'} of ${source.trials ?? '?'}${source.from ? `, ${source.from}` : ''}`;
    case undefined:
      return 'No source yet';
  }
}
