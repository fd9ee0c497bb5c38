import { z } from 'zod';
import type { JourneyRow } from '@/db/schema/journeys';
import { Audience } from '@/lib/approval/audience';
import { check } from '@/lib/journey/explain';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { membersIn } from '../members/members-in';
import { readLintFacts } from '../journeys/read-lint-facts';
import { authorize } from '../permissions';
import { approversIn } from './approvers-in';
import { forecastFor, type MadeForecast } from './forecast-for';
import { weigh, type Weighed } from './weigh';

export type RequestPreview = Weighed & {
  journey: JourneyRow;
  made: MadeForecast;
  /** Names of those who could approve it. Empty without a policy, and where everybody who may has worked on it. */
  approvers: string[];
};

/** Of an audience, what a request is weighed by. */
const Weighable = z.object({ people: Audience.shape.people, countries: Audience.shape.countries });

/** What asking for approval of the saved draft would come to: findings, forecast, risk, policy, and what stands in the way. Nothing is kept. */
export async function previewRequest(context: ServiceContext, input: { journeyId: unknown; audience: unknown }): Promise<RequestPreview> {
  authorize(context, 'approval.read');
  const read = check(Weighable, input.audience);
  if (!read.ok) throw new ServiceError('invalid', 'This audience cannot be weighed.', read.problems);
  const { settings } = await findBrand(context);
  const facts = await readLintFacts(context);
  const journey = await journeyOrThrow(context.db, context, input.journeyId);
  const made = forecastFor(journey.document, { people: read.value.people, settings });
  const weighed = await weigh(context.db, context, { journey, audience: read.value, made, facts });
  return { journey, made, ...weighed, approvers: await approversOf(context, weighed) };
}

async function approversOf(context: ServiceContext, { policy, authors, rules }: Weighed): Promise<string[]> {
  if (!policy) return [];
  const ids = (await approversIn(context.db, context))({ policy, authors, selfApproval: rules.selfApproval ?? null });
  return (await membersIn(context.db, context)).filter(({ userId }) => ids.includes(userId)).map(({ name }) => name);
}
