import { documentsOf, type StoredApproval } from '@/db/queries/approvals';
import { findForecast } from '@/db/queries/forecasts';
import type { KeptForecast } from '@/db/schema/forecasts';
import type { JourneyRow } from '@/db/schema/journeys';
import type { Actor } from '@/lib/approval/approval';
import { barred, entitledSections } from '@/lib/approval/entitled';
import type { Section } from '@/lib/approval/section';
import type { Journey } from '@/lib/journey/journey';
import type { ServiceContext } from '../context';
import { authorize, can } from '../permissions';
import { deciderIn } from './actors';
import { approvalOrThrow } from './approval-or-throw';
import { formerOf } from './former-of';

/** Everything an approver looks at. */
export type ApprovalView = StoredApproval & {
  /** The journey's row: its draft may have moved on. */
  journey: JourneyRow;
  version: { number: number; document: Journey };
  /** What was approved before this one; null when nothing was. */
  former: { number: number; document: Journey; approvalId: string } | null;
  forecast: KeptForecast;
  /** What the reader may do about it: the sections they may approve, in whose place, and why not where they may none. */
  yours: { sections: Section[]; inPlaceOf: Actor['inPlaceOf'] | null; barred: string | null };
};

/** One approval with the frozen version, its forecast and what went before. Throws ServiceError `not-found`. */
export async function findApprovalView(context: ServiceContext, input: { id: unknown }): Promise<ApprovalView> {
  authorize(context, 'approval.read');
  const { db, brandId } = context;
  const stored = await approvalOrThrow(db, context, input.id);
  const { row, approval, journey } = stored;
  const version = (await documentsOf(db, { journeyId: journey.id, versionIds: [row.versionId] })).get(row.versionId)!;
  const former = await formerOf(db, { brandId, journeyId: journey.id, before: row });
  const forecast = await findForecast(db, { brandId, id: row.forecastId });
  return { row, approval, journey, version, former, forecast: forecast!, yours: await yoursIn(context, stored) };
}

async function yoursIn(context: ServiceContext, { approval: { request } }: StoredApproval): Promise<ApprovalView['yours']> {
  if (!can(context.actor.role, 'approval.decide')) return { sections: [], inPlaceOf: null, barred: null };
  const decider = await deciderIn(context.db, context, request);
  const why = barred(request, decider);
  return { sections: why ? [] : entitledSections(request, decider), inPlaceOf: decider.inPlaceOf ?? null, barred: why };
}
