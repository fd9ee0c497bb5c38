import type { Answer } from '@/components/settings/answer';
import type { ApprovalEvent, ApprovalEventKind, ApprovalRequest, ApprovalStatus, Carried, Figures } from '@/lib/approval/approval';
import type { Audience } from '@/lib/approval/audience';
import type { Risk } from '@/lib/approval/risk/assess-risk';
import type { RiskLevel } from '@/lib/approval/risk-level';
import type { ApprovalPolicy } from '@/lib/approval/rules';
import type { Journey } from '@/lib/journey/journey';
import type { Severity } from '@/lib/linter/finding';

/** A request with its version and standing now. */
export type HeldApproval = {
  id: string;
  versionNumber: number;
  status: ApprovalStatus;
  contentHash: string;
  request: ApprovalRequest;
  events: ApprovalEvent[];
  /** Until when it can be answered or launched; null when neither is to come. */
  expiresAtMs: number | null;
  /** What stopping it would not undo, a sentence for each channel. */
  cannotBeRecalled: string[];
  /** What the draft has changed since, in sentences; empty when nothing. */
  draftChanges: string[];
};

/** A line of the journey's history. */
export type PastRequest = {
  id: string;
  versionNumber: number;
  contentHash: string;
  status: ApprovalStatus;
  risk: RiskLevel;
  figures: Figures;
  currency: string;
  by: string;
  atMs: number;
  happened: { kind: ApprovalEventKind; by: string; atMs: number; reason: string | null }[];
};

/** What the linter says, with the way to it. */
export type FindingLine = { key: string; severity: Severity; message: string; href: string; accepted: string | null };

/** What asking for approval of the draft would come to, for so many people in these countries. */
export type Preview = {
  contentHash: string;
  people: number;
  countries: readonly string[];
  /** What stands in the way, besides errors. */
  blockers: string[];
  findings: FindingLine[];
  risk: Risk;
  policy: ApprovalPolicy | null;
  figures: Figures;
  currency: string;
  carried: Carried[];
  /** Names of those who could approve it. */
  approvers: string[];
  formerVersion: number | null;
  /** The forecast in short; null where there is none. */
  forecast: string[] | null;
};

export type ApproveActions = {
  preview: (input: { journeyId: string; audience: Pick<Audience, 'people' | 'countries'> }) => Promise<Answer<{ preview: Preview }>>;
  request: (input: { journeyId: string; contentHash: string; asked: { audience: unknown; message?: string } }) => Promise<Answer<{ status: ApprovalStatus }>>;
  withdraw: (input: { id: string; reason?: string }) => Promise<Answer>;
  launch: (input: { id: string; contentHash: string }) => Promise<Answer>;
  setRunning: (input: { id: string; asked: { kind: 'pause' | 'stop'; reason: string } | { kind: 'resume' } }) => Promise<Answer>;
  rollBack: (input: { id: string; to: string; reason: string }) => Promise<Answer>;
  loadVersion: (input: { journeyId: string; number: number }) => Promise<{ ok: true; value: Journey } | { ok: false; message: string }>;
};
