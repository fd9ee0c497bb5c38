import { STATUS_WORDS, type ApprovalStatus } from './approval';

/** What has to be known of a request to say where its journey stands: as its row has it. */
export type Held = { status: ApprovalStatus; expiresAt: Date | null; contentHash: string };

/** Where a journey stands. `expired`, `withdrawn` and what was live once leave it a draft. */
export const JOURNEY_STATUSES = ['draft', 'requested', 'changes-requested', 'rejected', 'approved', 'launched', 'paused', 'stopped'] as const;
export type JourneyStatus = (typeof JOURNEY_STATUSES)[number];

export const JOURNEY_STATUS_WORDS: Record<JourneyStatus, string> = { ...STATUS_WORDS, draft: 'Draft', requested: 'In approval' };

export type JourneyStanding = {
  status: JourneyStatus;
  /** What came of the newest request, where another version is live beside it. */
  next: OpenStatus | null;
  /** Whether the draft is another than what was asked for last, or what is live. */
  draftChanged: boolean;
};

/** Of a journey for which nothing was ever asked. */
export const DRAFT: JourneyStanding = { status: 'draft', next: null, draftChanged: false };

const OPEN = ['requested', 'changes-requested', 'rejected', 'approved'] as const;
type OpenStatus = (typeof OPEN)[number];
const LIVE = ['launched', 'paused'] as const;

/** Where a journey stands at a time, by its requests, the newest first: what is live before all else, then the newest. */
export function journeyStanding(held: readonly Held[], { draftHash, now }: { draftHash: string; now: Date }): JourneyStanding {
  const live = held.find(({ status }) => isOneOf(LIVE, status));
  const newest = held[0] && (held[0].expiresAt === null || now <= held[0].expiresAt) && isOneOf(OPEN, held[0].status) ? held[0] : undefined;
  const last = newest ?? live ?? held.find(({ status }) => status === 'stopped');
  return {
    status: (live ?? last)?.status as JourneyStatus | undefined ?? 'draft',
    next: live && newest ? (newest.status as OpenStatus) : null,
    draftChanged: last !== undefined && last.contentHash !== draftHash,
  };
}

/** The one thing to do next: ask, wait, launch, or look at what is live. */
export type NextStep = 'request' | 'await' | 'launch' | 'live';

export const STEP_WORDS: Record<NextStep, string> = { request: 'Request approval', await: 'Awaiting approval', launch: 'Launch', live: 'Live' };

export function nextStep({ status, next, draftChanged }: JourneyStanding): NextStep {
  const asked = next ?? status;
  if (asked === 'requested') return 'await';
  if (asked === 'approved') return 'launch';
  return isOneOf(LIVE, asked) && !draftChanged ? 'live' : 'request';
}

const NEXT_WORDS: Record<OpenStatus, string> = { requested: 'next in approval', 'changes-requested': 'changes asked for in the next', rejected: 'next rejected', approved: 'next approved' };

/** "Live", "Live, draft changed", "Live, next in approval", "Draft". */
export function standingWords({ status, next, draftChanged }: JourneyStanding): string {
  const more = next ? NEXT_WORDS[next] : draftChanged && status !== 'stopped' ? 'draft changed' : null;
  return JOURNEY_STATUS_WORDS[status] + (more ? `, ${more}` : '');
}

function isOneOf<T extends ApprovalStatus>(some: readonly T[], status: string): status is T {
  return some.some((each) => each === status);
}
