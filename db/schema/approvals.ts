import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ApprovalEvent, ApprovalRequest, ApprovalStatus } from '@/lib/approval/approval';
import type { RiskLevel } from '@/lib/approval/risk-level';
import type { Finding } from '@/lib/linter/finding';
import { brands } from './brands';
import { forecasts } from './forecasts';
import { journeyVersions } from './journey-versions';
import { journeys } from './journeys';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A request for approval of one version, as it was frozen. `status` and what follows it repeat what the events say, for lists and for the index that keeps one version live. */
export const approvals = pgTable(
  'approvals',
  {
    id: text('id').primaryKey(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    journeyId: text('journey_id')
      .notNull()
      .references(() => journeys.id),
    versionId: text('version_id')
      .notNull()
      .references(() => journeyVersions.id),
    forecastId: text('forecast_id')
      .notNull()
      .references(() => forecasts.id),
    contentHash: text('content_hash').notNull(),
    request: jsonb('request').$type<ApprovalRequest>().notNull(),
    /** What the linter still said when it was asked: warnings, notes, and what was accepted with a reason. */
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    riskLevel: text('risk_level').$type<RiskLevel>().notNull(),
    requestedAt: moment('requested_at').notNull(),
    requestedBy: text('requested_by').notNull(),
    status: text('status').$type<ApprovalStatus>().notNull(),
    /** Until when it can be answered or, once approved, launched. */
    expiresAt: moment('expires_at'),
    approvedAt: moment('approved_at'),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('approvals_brand_id_status_idx').on(table.brandId, table.status),
    index('approvals_journey_id_requested_at_idx').on(table.journeyId, table.requestedAt),
    uniqueIndex('approvals_one_live_idx').on(table.journeyId).where(sql`${table.status} in ('launched', 'paused')`),
    uniqueIndex('approvals_one_requested_idx').on(table.journeyId).where(sql`${table.status} = 'requested'`),
  ],
);

/** What was done about a request, in order. Rows are only ever inserted. */
export const approvalEvents = pgTable(
  'approval_events',
  {
    approvalId: text('approval_id')
      .notNull()
      .references(() => approvals.id),
    seq: integer('seq').notNull(),
    brandId: text('brand_id')
      .notNull()
      .references(() => brands.id),
    event: jsonb('event').$type<ApprovalEvent>().notNull(),
    atMs: bigint('at_ms', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.approvalId, table.seq] })],
);

export type ApprovalRow = typeof approvals.$inferSelect;
