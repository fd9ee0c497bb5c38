import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { replay } from '@/lib/approval/advance';
import type { Approval, ApprovalEvent, ApprovalStatus } from '@/lib/approval/approval';
import { expiresAt } from '@/lib/approval/standing';
import type { Journey } from '@/lib/journey/journey';
import type { DbOrTx } from '../handle';
import { approvalEvents, approvals, type ApprovalRow } from '../schema/approvals';
import { journeyVersions } from '../schema/journey-versions';
import { journeys } from '../schema/journeys';
import { assertStorable } from '../storable';

/** A row with the approval it and its events tell of. */
export type StoredApproval = { row: ApprovalRow; approval: Approval };
type Key = { brandId: string; id: string };

/** Adds a request. That its journey, version and forecast are the brand's is for the caller to have checked. Throws `UnstorableTextError`. */
export async function insertApproval(db: DbOrTx, row: Omit<ApprovalRow, keyof ReturnType<typeof stateOf>>, approval: Approval): Promise<ApprovalRow> {
  assertStorable({ request: row.request, findings: row.findings });
  const [inserted] = await db.insert(approvals).values({ ...row, ...stateOf(approval) }).returning();
  return inserted!;
}

/** The brand's approval with this id, or null. With `lock`, no other transaction can add to it until this one ends. */
export async function findApproval(db: DbOrTx, { brandId, id }: Key, { lock = false } = {}): Promise<StoredApproval | null> {
  const query = db.select().from(approvals).where(and(eq(approvals.brandId, brandId), eq(approvals.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row ? (await withEvents(db, [row]))[0]! : null;
}

/** The approvals of a journey, the newest first. */
export async function listApprovalsOf(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId: string }): Promise<StoredApproval[]> {
  const rows = await db.select().from(approvals).where(and(eq(approvals.brandId, brandId), eq(approvals.journeyId, journeyId))).orderBy(desc(approvals.requestedAt), desc(approvals.id));
  return withEvents(db, rows);
}

/** All approvals of the brand with one of these statuses, with the names of their journeys. */
export async function listApprovals(db: DbOrTx, { brandId, statuses, limit = 200 }: { brandId: string; statuses: readonly ApprovalStatus[]; limit?: number }): Promise<(StoredApproval & { journeyName: string; versionNumber: number })[]> {
  const rows = await db
    .select({ row: approvals, journeyName: journeys.name, versionNumber: journeyVersions.number })
    .from(approvals)
    .innerJoin(journeys, eq(journeys.id, approvals.journeyId))
    .innerJoin(journeyVersions, eq(journeyVersions.id, approvals.versionId))
    .where(and(eq(approvals.brandId, brandId), inArray(approvals.status, [...statuses])))
    .orderBy(desc(approvals.updatedAt), desc(approvals.requestedAt), desc(approvals.id))
    .limit(limit);
  const stored = await withEvents(db, rows.map(({ row }) => row));
  return rows.map(({ journeyName, versionNumber }, at) => ({ ...stored[at]!, journeyName, versionNumber }));
}

/** What the brand's requests, or those of one journey, say about where it stands: the newest first, with the content hash of the journey's draft. */
export async function journeyStatuses(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId?: string }): Promise<{ journeyId: string; draftHash: string; status: ApprovalStatus; expiresAt: Date | null; contentHash: string }[]> {
  return db
    .select({ journeyId: approvals.journeyId, draftHash: journeys.contentHash, status: approvals.status, expiresAt: approvals.expiresAt, contentHash: approvals.contentHash })
    .from(approvals)
    .innerJoin(journeys, eq(journeys.id, approvals.journeyId))
    .where(and(eq(approvals.brandId, brandId), journeyId === undefined ? undefined : eq(approvals.journeyId, journeyId)))
    .orderBy(desc(approvals.requestedAt), desc(approvals.id));
}

/** Adds an event that was accepted, and brings the row up to what it says. Call it with the row locked. Throws `UnstorableTextError`. */
export async function insertApprovalEvent(db: DbOrTx, { brandId }: ApprovalRow, approval: Approval, event: ApprovalEvent): Promise<void> {
  assertStorable(event);
  await db.insert(approvalEvents).values({ approvalId: approval.id, seq: approval.events.length, brandId, event, atMs: event.at });
  await db.update(approvals).set({ ...stateOf(approval), updatedAt: new Date(event.at) }).where(eq(approvals.id, approval.id));
}

/** The documents of the journey's versions with these ids. */
export async function documentsOf(db: DbOrTx, { journeyId, versionIds }: { journeyId: string; versionIds: readonly string[] }): Promise<Map<string, { number: number; document: Journey }>> {
  if (!versionIds.length) return new Map();
  const rows = await db
    .select({ id: journeyVersions.id, number: journeyVersions.number, document: journeyVersions.document })
    .from(journeyVersions)
    .where(and(eq(journeyVersions.journeyId, journeyId), inArray(journeyVersions.id, [...versionIds])));
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

/** Numbers of the versions that these approvals of the brand are about, by approval id. */
export async function versionNumbers(db: DbOrTx, { brandId, approvalIds }: { brandId: string; approvalIds: readonly string[] }): Promise<Record<string, number>> {
  if (!approvalIds.length) return {};
  const rows = await db
    .select({ id: approvals.id, number: journeyVersions.number })
    .from(approvals)
    .innerJoin(journeyVersions, eq(journeyVersions.id, approvals.versionId))
    .where(and(eq(approvals.brandId, brandId), inArray(approvals.id, [...approvalIds])));
  return Object.fromEntries(rows.map(({ id, number }) => [id, number]));
}

/** Every approval of the brand that was launched, with its version's document: what the brand has done before. */
export async function launchedBefore(db: DbOrTx, { brandId }: { brandId: string }): Promise<{ document: Journey; countries: string[] }[]> {
  const rows = await db
    .select({ document: journeyVersions.document, request: approvals.request })
    .from(approvals)
    .innerJoin(journeyVersions, eq(journeyVersions.id, approvals.versionId))
    .where(and(eq(approvals.brandId, brandId), inArray(approvals.status, ['launched', 'paused', 'stopped', 'replaced', 'rolled-back'])))
    .orderBy(desc(approvals.requestedAt))
    .limit(200);
  return rows.map(({ document, request }) => ({ document, countries: request.audience.countries }));
}

async function withEvents(db: DbOrTx, rows: readonly ApprovalRow[]): Promise<StoredApproval[]> {
  if (!rows.length) return [];
  const events = await db
    .select()
    .from(approvalEvents)
    .where(inArray(approvalEvents.approvalId, rows.map(({ id }) => id)))
    .orderBy(asc(approvalEvents.approvalId), asc(approvalEvents.seq));
  const byApproval = new Map<string, ApprovalEvent[]>(rows.map(({ id }) => [id, []]));
  for (const { approvalId, event } of events) byApproval.get(approvalId)!.push(event);
  return rows.map((row) => ({ row, approval: replay(row.id, row.request, byApproval.get(row.id)!) }));
}

function stateOf(approval: Approval) {
  const until = expiresAt(approval);
  return { status: approval.status, expiresAt: until === null ? null : new Date(until), approvedAt: approval.approvedAt === null ? null : new Date(approval.approvedAt) };
}
