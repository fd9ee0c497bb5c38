'use client';
import { LayoutTemplate, SearchX } from 'lucide-react';
import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { TemplatesActions } from './actions';
import { FilterBar } from './filter-bar';
import { filterTemplates, includesWords, type Filter } from './filter-templates';
import { ProgramCard, type ProgramCardData } from './program-card';
import { TeamMenu } from './team-menu';
import { TemplateCard } from './template-card';
import type { TemplateCardData } from './template-card-data';

type Props = { templates: readonly TemplateCardData[]; programs: readonly ProgramCardData[]; mayEdit: boolean; actions: TemplatesActions };

/** The gallery: journeys to start from, the team's own first. */
export function TemplatesPage({ templates, programs, mayEdit, actions }: Props) {
  const [filter, setFilter] = useState<Filter>({ text: '' });
  const found = filterTemplates(templates, filter);
  const team = found.filter(({ origin }) => origin === 'team');
  const app = found.filter(({ origin }) => origin === 'app');
  const linked = filter.objective || filter.stage || filter.channel || filter.length ? [] : programs.filter(({ name, description }) => includesWords(`${name} ${description}`, filter.text));
  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title="Templates" crumbs={[{ href: '/journeys', label: 'Journeys' }]} />
      <div className="mx-auto flex w-full max-w-300 flex-1 flex-col gap-6 px-6 py-6">
        <div className="flex flex-col gap-4">
          <p className="max-w-160 text-14 text-pretty text-muted">
            Complete journeys with texts, timing and rates with their sources. Choose one, put in your own words, and change whatever you like.
          </p>
          <FilterBar filter={filter} onChange={setFilter} found={found.length} />
        </div>
        {team.length > 0 && (
          <Section title="Your team">
            {team.map((template) => (
              <TemplateCard key={template.id} template={template} menu={mayEdit && <TeamMenu template={template} actions={actions} />} />
            ))}
          </Section>
        )}
        {app.length > 0 && (
          <Section title={team.length > 0 ? 'Ready to use' : 'All templates'}>
            {app.map((template) => (
              <TemplateCard key={template.id} template={template} />
            ))}
          </Section>
        )}
        {linked.length > 0 && (
          <Section title="Several journeys at once">
            {linked.map((program) => (
              <ProgramCard key={program.id} program={program} />
            ))}
          </Section>
        )}
        {found.length === 0 && linked.length === 0 && (
          <div className="grid flex-1 place-items-center">
            <EmptyState icon={templates.length ? <SearchX /> : <LayoutTemplate />} title="No template answers to all of this" actions={<Button onClick={() => setFilter({ text: '' })}>Show all templates</Button>}>
              Try fewer words, or another stage or channel.
            </EmptyState>
          </div>
        )}
      </div>
    </div>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-13 font-semibold">{title}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(19rem,1fr))] gap-4">{children}</ul>
    </section>
  );
}
