import { JourneyTabs } from '@/components/journey/journey-tabs';
import { PageHeader } from '@/components/shell/page-header';
import { TextLink } from '@/components/ui/text-link';
import { FORMATS } from '@/lib/blueprint/formats';
import { BlueprintArticle, type Sheet } from './blueprint-article';
import { DownloadMenu } from './download-menu';

/** `sheets`: the journey, and with a program the journeys that take over from it. `linked` counts those, shown or not. */
type Props = { sheets: readonly [Sheet, ...Sheet[]]; linked: number; date: string };

/** The deliverable of a journey, or of a program of journeys linked by hand-offs. */
export function BlueprintPage({ sheets, linked, date }: Props) {
  const [{ journeyId, blueprint }] = sheets;
  return (
    <>
      <PageHeader
        crumbs={[{ href: '/journeys', label: 'Journeys' }, { href: `/journeys/${journeyId}`, label: blueprint.name }]}
        title="Blueprint"
        meta={<span className="print:hidden">of the draft as saved</span>}
        actions={<DownloadMenu journeyId={journeyId} formats={Object.entries(FORMATS).map(([name, { title }]) => ({ name, title }))} />}
        tabs={<JourneyTabs journeyId={journeyId} />}
        className="print:hidden"
      />
      {linked > 0 && (
        <p className="mx-auto max-w-220 px-6 pt-6 text-13 text-muted print:hidden">
          {sheets.length > 1 ? (
            <>
              With {linked === 1 ? 'the journey' : `the ${linked} journeys`} it hands customers to, on one page. <TextLink href={`/journeys/${journeyId}/blueprint`}>Show this journey alone</TextLink>
            </>
          ) : (
            <>
              This journey hands customers to {linked === 1 ? 'another' : `${linked} others`}. <TextLink href={`/journeys/${journeyId}/blueprint?with=linked`}>Show the whole program</TextLink>
            </>
          )}
        </p>
      )}
      {sheets.map((sheet, i) => (
        <BlueprintArticle key={sheet.journeyId} sheet={sheet} anchor={i === 0 ? 'part' : `journey-${i + 1}-part`} date={date} />
      ))}
    </>
  );
}
