import type { Approval, ApprovalStatus, Person } from '@/lib/approval/approval';
import type { RiskLevel } from '@/lib/approval/risk-level';
import type { Section } from '@/lib/approval/section';
import type { Journey } from '@/lib/journey/journey';
import type { Finding } from '@/lib/linter/finding';
import type { Forecast } from '@/lib/simulation/forecast-report';

/** What the reader may do about an approval: see `yours` of the service that reads it. */
export type Yours = { sections: readonly Section[]; wanted: readonly Section[]; inPlaceOf: Person | null; barred: string | null };

/** Another approval that waits for the reader. */
export type NextUp = { id: string; journeyName: string; risk: RiskLevel };

/** One approval with everything that is decided by. */
export type ApprovalData = {
  journeyId: string;
  journeyName: string;
  brandName: string;
  approval: Approval;
  /** Where it stands now, time considered. */
  status: ApprovalStatus;
  /** Until when it can be answered or launched; milliseconds since 1970. */
  expiresAtMs: number | null;
  findings: readonly Finding[];
  version: { number: number; document: Journey };
  /** Whether the journey was changed after this version was put up. */
  draftMovedOn: boolean;
  former: { number: number; document: Journey } | null;
  forecast: { made: Forecast; madeAtMs: number };
  /** Numbers of versions by approval id, and names of people by id, for what the policy and its progress name. */
  versions: Readonly<Record<string, number>>;
  names: Readonly<Record<string, string>>;
  yours: Yours;
  next: NextUp | null;
};
