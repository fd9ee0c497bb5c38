import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Sheet } from '@/components/blueprint/blueprint-article';
import { BlueprintPage } from '@/components/blueprint/blueprint-page';
import { readBlueprint } from '@/lib/services/blueprint/read-blueprint';
import { listItems } from '@/lib/services/checklist/list-items';
import { ServiceError } from '@/lib/services/errors';
import { can } from '@/lib/services/permissions';
import { requestContext } from '../../../request-context';
import { noteStepAction } from './actions';

type Props = { params: Promise<{ journeyId: string }>; searchParams: Promise<{ with?: string | string[] }> };

const load = cache(async (journeyId: string) => {
  try {
    return await readBlueprint(await requestContext(), { journeyId });
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'not-found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await load((await params).journeyId)).blueprint.name}: blueprint` };
}

/** The deliverable of one journey, of its draft as saved; with `?with=linked` also of the journeys it hands customers to. */
export default async function Blueprint({ params, searchParams }: Props) {
  const { journeyId } = await params;
  const { journey, linked } = await load(journeyId);
  const others = (await searchParams).with === 'linked' ? linked : [];
  const [first, ...rest] = await Promise.all([journey, ...others].map(({ id }) => sheetOf(id)));
  return (
    <>
      <link rel="stylesheet" media="print" href={`/journeys/${journey.id}/blueprint/page.css?of=${journey.revision}`} />
      <BlueprintPage sheets={[first!, ...rest]} linked={linked.length} date={dateOf((await requestContext()).now)} />
    </>
  );
}

async function sheetOf(journeyId: string): Promise<Sheet> {
  const context = await requestContext();
  const [{ journey, blueprint, forecast, kept, outdated }, items] = await Promise.all([load(journeyId), listItems(context, { journeyId })]);
  const made = kept
    ? `Kept on ${dateOf(kept)}.`
    : outdated
      ? `Made for this page. The forecast kept on ${dateOf(outdated)} was of an earlier draft and is not shown.`
      : 'Made for this page; keep a forecast in the simulation to fix one.';
  const noted = items.map(({ stepKey, title, done, assignee, dueOn }) => ({ key: stepKey, title, done, assignee, dueOn }));
  return { journeyId: journey.id, journey: journey.document, blueprint, forecast, made, noted, noteStep: can(context.actor.role, 'checklist.write') ? noteStepAction.bind(null, journey.id) : undefined };
}

function dateOf(date: Date): string {
  return date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
