import { documentsOf, versionNumbers, type StoredApproval } from '@/db/queries/approvals';
import { findForecast } from '@/db/queries/forecasts';
import type { KeptForecast } from '@/db/schema/forecasts';
import type { JourneyRow } from '@/db/schema/journeys';
import type { Actor } from '@/lib/approval/approval';
import { entitledSections } from '@/lib/approval/entitled';
import type { Section } from '@/lib/approval/section';
import { notYours, wantedSections } from '@/lib/approval/wanted';
import type { Journey } from '@/lib/journey/journey';
import type { ServiceContext } from '../context';
import { membersIn } from '../members/members-in';
import { authorize } from '../permissions';
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
  /** Numbers of the versions that approvals were carried over from, by approval id. */
  versions: Record<string, number>;
  /** Names of those whom the policy names and who belong to the brand, by id. */
  names: Record<string, string>;
  /**
   * What the reader may do about it: the sections they may approve, those of them on which their word is still missing, in whose place,
   * and why not where they may none.
   */
  yours: { sections: Section[]; wanted: Section[]; inPlaceOf: NonNullable<Actor['inPlaceOf']> | null; barred: string | null };
};

/** One approval with the frozen version, its forecast and what went before. Throws ServiceError `not-found`. */
export async function findApprovalView(context: ServiceContext, input: { id: unknown }): Promise<ApprovalView> {
  authorize(context, 'approval.read');
  const { db, brandId } = context;
  const stored = await approvalOrThrow(db, context, input.id);
  const { row, approval, journey } = stored;
  const documents = await documentsOf(db, { journeyId: journey.id, versionIds: [row.versionId] });
  const [former, forecast, versions, names, yours] = await Promise.all([
    formerOf(db, { brandId, journeyId: journey.id, before: row }),
    findForecast(db, { brandId, id: row.forecastId }),
    versionNumbers(db, { brandId, approvalIds: approval.request.carried.map(({ approvalId }) => approvalId) }),
    namesOf(context, approval.request.policy.needs.flatMap(({ named }) => named)),
    yoursIn(context, stored),
  ]);
  return { row, approval, journey, version: documents.get(row.versionId)!, former, forecast: forecast!, versions, names, yours };
}

async function namesOf(context: ServiceContext, ids: readonly string[]): Promise<Record<string, string>> {
  if (!ids.length) return {};
  const members = await membersIn(context.db, context);
  return Object.fromEntries(members.filter(({ userId }) => ids.includes(userId)).map(({ userId, name }) => [userId, name]));
}

async function yoursIn(context: ServiceContext, { approval }: StoredApproval): Promise<ApprovalView['yours']> {
  const decider = await deciderIn(context.db, context, approval);
  const barred = notYours(approval.request, decider);
  return { sections: barred ? [] : entitledSections(approval.request, decider), wanted: wantedSections(approval, decider), inPlaceOf: decider.inPlaceOf ?? null, barred };
}
