import type { Role } from '@/lib/brand/permissions';
import type { Audience } from './audience';
import type { Risk } from './risk/assess-risk';
import type { ApprovalPolicy } from './rules';
import type { Section, SectionHashes } from './section';

/**
 * Where a request stands. `replaced` and `rolled-back` were live until another version took their place; `expired` was not answered,
 * or not launched, in time. A journey without a request is a draft.
 */
export const APPROVAL_STATUSES = ['requested', 'changes-requested', 'rejected', 'approved', 'launched', 'paused', 'stopped', 'replaced', 'rolled-back', 'expired', 'withdrawn'] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

export const STATUS_WORDS: Record<ApprovalStatus, string> = {
  requested: 'Awaiting approval',
  'changes-requested': 'Changes asked for',
  rejected: 'Rejected',
  approved: 'Approved',
  launched: 'Live',
  paused: 'Paused',
  stopped: 'Stopped',
  replaced: 'Replaced',
  'rolled-back': 'Rolled back',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
};

export type Person = { id: string; name: string };

/** Whoever acts, as they stood at that moment: what the service read in the same transaction. */
export type Actor = Person & {
  role: Role;
  /** Whose place they take, by a delegation that holds at that moment. */
  inPlaceOf?: Person & { role: Role };
  /** Nobody else belongs to the brand. */
  alone?: boolean;
};

/** The figures that are approved: people who may be written to, and what is expected to be spent in all, rounded to the whole unit of the currency. */
export type Figures = { people: number; spend: number };

/** An approval of sections on an earlier version that goes on holding, because they are the same in this one. */
export type Carried = { by: Actor; sections: Section[]; at: number; approvalId: string };

/** What is asked, as it stood when it was asked. None of it changes afterwards. Times are milliseconds since 1970. */
export type ApprovalRequest = {
  contentHash: string;
  /** The draft's revision that was asked about: who changed something later is an author of what comes next. */
  revision: number;
  sections: SectionHashes;
  by: Person;
  at: number;
  message: string;
  /** Ids of everybody who worked on this content since it was last approved, and of whoever asks. None of them can approve it. */
  authors: string[];
  audience: Audience;
  figures: Figures;
  currency: string;
  risk: Risk;
  policy: ApprovalPolicy;
  /** The brand's written word that its only person may approve their own work. */
  selfApproval: { reason: string } | null;
  carried: Carried[];
};

type Happened = { by: Actor; at: number };

/** What was done about a request. */
export type ApprovalEvent = Happened &
  (
    | { kind: 'approve'; contentHash: string; sections: Section[]; figures?: Figures | undefined; checked?: string[] | undefined; note?: string | undefined }
    | { kind: 'ask-changes'; reason: string }
    | { kind: 'reject'; reason: string }
    | { kind: 'withdraw'; reason?: string | undefined }
    | { kind: 'launch'; contentHash: string }
    | { kind: 'pause'; reason: string }
    | { kind: 'resume' }
    | { kind: 'stop'; reason: string }
    /** Another approved version of the journey went live in its place. */
    | { kind: 'replace'; with: string }
    /** Taken back in favor of a former version, which is restored. */
    | { kind: 'roll-back'; to: string; reason: string }
    | { kind: 'restore'; from: string; contentHash: string }
  );
export type ApprovalEventKind = ApprovalEvent['kind'];

/** A request and what came of it. `status` is what the events say; `standing` adds what time says. */
export type Approval = {
  id: string;
  request: ApprovalRequest;
  status: ApprovalStatus;
  events: ApprovalEvent[];
  /** When the last approval that was needed came in. */
  approvedAt: number | null;
};
