import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BlueprintPage } from '@/components/blueprint/blueprint-page';
import { readBlueprint } from '@/lib/services/blueprint/read-blueprint';
import { listItems } from '@/lib/services/checklist/list-items';
import { ServiceError } from '@/lib/services/errors';
import { can } from '@/lib/services/permissions';
import { requestContext } from '../../../request-context';
import { noteStepAction } from './actions';

type Props = { params: Promise<{ journeyId: string }> };

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

/** The deliverable of one journey, of its draft as saved. */
export default async function Blueprint({ params }: Props) {
  const { journeyId } = await params;
  const context = await requestContext();
  const { journey, blueprint, forecast, kept } = await load(journeyId);
  const items = await listItems(context, { journeyId });
  const made = kept ? `Kept on ${kept.toISOString().slice(0, 10)}.` : 'Made for this page; keep a forecast in the simulation to fix one.';
  const noted = items.map(({ stepKey, title, done, assignee, dueOn }) => ({ key: stepKey, title, done, assignee, dueOn }));
  return (
    <>
      <link rel="stylesheet" media="print" href={`/journeys/${journey.id}/blueprint/page.css?of=${journey.revision}`} />
      <BlueprintPage journeyId={journey.id} journey={journey.document} blueprint={blueprint} forecast={forecast} made={made} noted={noted} noteStep={can(context.actor.role, 'checklist.write') ? noteStepAction.bind(null, journey.id) : undefined} />
    </>
  );
}
