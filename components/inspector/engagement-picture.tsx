'use client';
import { useMemo } from 'react';
import { classNames } from '@/components/ui/class-names';
import { TextLink } from '@/components/ui/text-link';
import type { EngagementCondition } from '@/lib/journey/criterion';
import { DAY_MS } from '@/lib/journey/duration';
import { engagementScore, fallsBelowAtMs } from '@/lib/journey/engagement-score';
import { EXAMPLE_CUSTOMERS, SILENT_READER } from './example-customers';

const [WIDTH, HEIGHT, DAYS] = [248, 64, 90];

/** What a score and its half-life mean: a reader falling silent, drawn over ninety days, and five customers as they would score today. */
export function EngagementPicture({ condition }: { condition: EngagementCondition }) {
  const { score, is } = condition;
  const { line, belowAfterDays, examples } = useMemo(() => {
    const measure = { halfLife: condition.halfLife, within: condition.within };
    const at = (day: number) => engagementScore(measure, SILENT_READER, day * DAY_MS).score;
    const points = Array.from({ length: DAYS + 1 }, (_, day) => `${(day / DAYS) * WIDTH},${HEIGHT - (at(day) / 100) * HEIGHT}`);
    const fallsMs = fallsBelowAtMs({ ...condition, events: [] }, SILENT_READER);
    return {
      line: points.join(' '),
      belowAfterDays: fallsMs === undefined ? undefined : Math.ceil(fallsMs / DAY_MS),
      examples: EXAMPLE_CUSTOMERS.map(({ who, facts }) => ({ who, score: engagementScore(measure, facts, 0).score })),
    };
  }, [condition]);
  const mark = HEIGHT - (score / 100) * HEIGHT;
  const falls = belowAfterDays === undefined ? 'never falls below it' : `falls below ${score} after ${belowAfterDays} ${belowAfterDays === 1 ? 'day' : 'days'}`;
  return (
    <figure className="flex flex-col gap-2 rounded-md border border-line bg-sunken p-2.5">
      <figcaption className="text-12">A weekly reader who falls silent {falls}.</figcaption>
      <svg viewBox={`0 -2 ${WIDTH} ${HEIGHT + 14}`} className="w-full" aria-hidden>
        <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="stroke-line" />
        <line x1={0} x2={WIDTH} y1={mark} y2={mark} strokeDasharray="3 3" className="stroke-warning" />
        <polyline points={line} fill="none" strokeWidth={1.75} className="stroke-accent" />
        {[0, 30, 60, 90].map((day) => (
          <text key={day} x={(day / DAYS) * WIDTH} y={HEIGHT + 11} textAnchor={day === 0 ? 'start' : day === DAYS ? 'end' : 'middle'} className="fill-muted text-[10px] tabular">
            {day === 0 ? 'last open' : `${day} days`}
          </text>
        ))}
      </svg>
      <ul className="flex flex-col gap-0.5 text-12">
        {examples.map(({ who, score: reached }) => {
          const meant = is === 'below' ? reached < score : reached >= score;
          return (
            <li key={who} className="flex items-baseline justify-between gap-2">
              <span className={classNames(meant ? 'text-ink' : 'text-muted')}>{who}</span>
              <span className="shrink-0 tabular text-muted">
                {Math.round(reached)}
                <span className={classNames('ml-1.5 inline-block w-9 text-right text-11', meant ? 'font-medium text-ink' : 'text-faint')}>{meant ? 'meant' : 'not'}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <TextLink href="/help/engagement-score" className="text-12">
        How the score is made
      </TextLink>
    </figure>
  );
}
