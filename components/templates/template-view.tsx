import { Check } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import type { Miniature } from '@/lib/editor/miniature';
import type { Journey } from '@/lib/journey/journey';
import type { JourneyFacts } from '@/lib/journey/templates/facts-of';
import type { TemplateVariable } from '@/lib/journey/templates/template';
import type { UseTemplate } from './actions';
import { countWords } from './count-words';
import { MiniCanvas } from '@/components/journey/mini-canvas';
import { OBJECTIVE_NAMES } from '@/lib/journey/objective-names';
import { RateList } from './rate-list';
import { TouchList } from './touch-list';
import { UseForm } from './use-form';

/** What is expected of a template with its example answers, in sentences. */
export type TemplateForecast = { ok: true; conversion: string; sentences: string[]; assumptions: string[]; band: string | undefined } | { ok: false; refusals: string[] };

export type TemplateDetail = {
  id: string;
  name: string;
  description: string;
  audience: string | undefined;
  business: 'B2B' | 'B2C' | undefined;
  needs: readonly string[];
  variables: readonly TemplateVariable[];
  /** With the words still open, for the preview. */
  document: Journey;
  /** With the example answers filled in. */
  example: Journey;
  facts: JourneyFacts;
  miniature: Miniature;
  forecast: TemplateForecast;
};

/** One template in full: what it is for and needs, how it runs, what it sends, what to expect; and the form that makes a journey of it. */
export function TemplateView({ template, mayCreate, onUse }: { template: TemplateDetail; mayCreate: boolean; onUse: UseTemplate }) {
  const { name, description, audience, business, needs, facts, miniature, example, forecast } = template;
  return (
    <>
      <PageHeader title={name} crumbs={[{ href: '/journeys', label: 'Journeys' }, { href: '/templates', label: 'Templates' }]} />
      <div className="mx-auto grid max-w-300 gap-x-8 gap-y-6 px-6 py-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <header>
            <div className="flex flex-wrap items-center gap-2 text-12 text-muted">
              <Badge tone="accent">{OBJECTIVE_NAMES[facts.objective]}</Badge>
              {business && <Badge>{business}</Badge>}
              <span className="tabular">{countWords(facts)}</span>
            </div>
            <p className="mt-3 max-w-160 text-16 text-pretty">{description}</p>
            {audience && <p className="mt-1.5 text-13 text-muted">For: {audience}</p>}
          </header>

          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by keyboard */}
          <section aria-label="How it runs" tabIndex={0} className="scroll-quiet overflow-x-auto rounded-lg border bg-canvas bg-[radial-gradient(var(--color-line)_1px,transparent_1px)] bg-size-[16px_16px]">
            {miniature.width > 0 && <MiniCanvas miniature={miniature} named smallestZoom={0.46} className="max-h-120 w-full p-4" />}
            <p className="sr-only">
              States: {example.states.map((state) => state.name).join(', ')}. Outcomes: {example.outcomes.map((outcome) => outcome.name).join(', ')}.
            </p>
          </section>

          <Part title="What to expect">
            {forecast.ok ? (
              <>
                <p className="tabular text-20 font-semibold">{forecast.conversion}</p>
                <ul className="mt-2 flex max-w-160 flex-col gap-1 text-13 text-muted">
                  {forecast.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
                {forecast.band && <p className="mt-2 max-w-160 text-12 text-muted">Plausible: {forecast.band}</p>}
                {forecast.assumptions.length > 0 && (
                  <details className="mt-2 max-w-160 text-12 text-muted">
                    <summary className="w-fit cursor-pointer rounded-md">What is assumed</summary>
                    <ul className="mt-1.5 list-disc space-y-1 pl-4">
                      {forecast.assumptions.map((sentence) => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                  </details>
                )}
                <p className="mt-2 text-12 text-faint">
                  With the rates below and the example answers. <TextLink href="/help/simulation">How forecasts are made</TextLink>
                </p>
              </>
            ) : (
              <p className="text-13 text-muted">{forecast.refusals.join(' ')}</p>
            )}
          </Part>

          <Part title="What it sends">
            <p className="mb-3 max-w-160 text-12 text-muted">Texts are ready to send in tone and length. Figures, quotes and stories in them are examples: put yours in their place.</p>
            <TouchList journey={example} />
          </Part>

          <Part title="Rates and where they come from">
            <RateList journey={example} />
          </Part>
        </div>

        <aside className="flex flex-col gap-6 lg:sticky lg:top-4 lg:self-start">
          {mayCreate && <UseForm template={template} onUse={onUse} />}
          {needs.length > 0 && (
            <section aria-label="What it needs" className="rounded-lg border bg-surface p-4">
              <h2 className="text-13 font-semibold">What it needs</h2>
              <ul className="mt-2 flex flex-col gap-1.5 text-12 text-muted">
                {needs.map((need) => (
                  <li key={need} className="flex gap-2">
                    <Check aria-hidden className="mt-0.5 size-3.5 shrink-0 text-faint" />
                    {need}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-16 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
