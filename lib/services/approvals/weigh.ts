import { launchedBefore, listApprovalsOf, documentsOf, type StoredApproval } from '@/db/queries/approvals';
import type { DbOrTx } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import type { Figures } from '@/lib/approval/approval';
import type { Audience } from '@/lib/approval/audience';
import { carriedOver } from '@/lib/approval/carry-over';
import { platformsOf } from '@/lib/approval/channels-of';
import { choosePolicy } from '@/lib/approval/choose-policy';
import { assessRisk, type Risk } from '@/lib/approval/risk/assess-risk';
import { expectedSpend } from '@/lib/approval/risk/spend';
import type { ApprovalPolicy, ApprovalRules } from '@/lib/approval/rules';
import { sectionHashes, type SectionHashes } from '@/lib/approval/section';
import { standing } from '@/lib/approval/standing';
import type { Carried } from '@/lib/approval/approval';
import type { Journey } from '@/lib/journey/journey';
import type { Facts } from '@/lib/linter/facts';
import type { Finding } from '@/lib/linter/finding';
import { lint } from '@/lib/linter/lint';
import type { ServiceContext } from '../context';
import { rulesIn } from '../policies/find-rules';
import { authorsOf } from './authors-of';
import type { MadeForecast } from './forecast-for';

/** What asking for approval of a draft comes to. */
export type Weighed = {
  findings: Finding[];
  risk: Risk;
  rules: ApprovalRules;
  /** Null where no policy holds for this risk. */
  policy: ApprovalPolicy | null;
  figures: Figures;
  sections: SectionHashes;
  authors: string[];
  carried: Carried[];
  former: { stored: StoredApproval; document: Journey; versionNumber: number } | null;
  /** Why it cannot be asked yet. */
  blockers: Blocker[];
};

/** One thing that stands in the way of asking, in a sentence. */
export type Blocker = { kind: 'archived' | 'errors' | 'forecast' | 'policy'; message: string };

/** Weighs a draft against what the brand has decided and done before. The caller makes the forecast and reads what the linter may know, outside any transaction: that takes a while. */
export async function weigh(tx: DbOrTx, context: ServiceContext, { journey, audience, made, facts }: { journey: JourneyRow; audience: Pick<Audience, 'people' | 'countries'>; made: MadeForecast; facts: Facts }): Promise<Weighed> {
  const { brandId, actor, now } = context;
  const { document } = journey;
  const findings = lint(document, facts);
  const rules = await rulesIn(tx, context);
  const former = await lastApproved(tx, context, journey.id);
  const before = await launchedBefore(tx, { brandId });
  const known = { platforms: before.flatMap((launch) => platformsOf(launch.document)), countries: before.flatMap(({ countries }) => countries) };
  const given = made.forecast.ok ? made.forecast : null;
  const touches = given?.touches.channels ?? [];
  const risk = assessRisk({ journey: document, audience, touches, flows: given?.exact.flows ?? [], findings, former: former?.document ?? null, known, rules });
  const figures = { people: audience.people, spend: Math.round(expectedSpend({ journey: document, audience, touches }).total) };
  const sections = sectionHashes(document, { figures, countries: audience.countries });
  const since = former && { revision: former.stored.approval.request.revision, contentHash: former.stored.row.contentHash };
  const authors = [...new Set([actor.id, ...(await authorsOf(tx, context, { journeyId: journey.id, since }))])];
  const policy = choosePolicy(rules, risk.level);
  const carried = policy ? carriedOver(former?.stored.approval ?? null, { policy, sections, authors, risk, at: now.getTime() }) : [];
  return { findings, risk, rules, policy, figures, sections, authors, carried, former, blockers: blockersOf(journey, { findings, made, policy, risk }) };
}

/** The version that is live, or was approved last and may still be launched. */
export async function lastApproved(tx: DbOrTx, { brandId, now }: Pick<ServiceContext, 'brandId' | 'now'>, journeyId: string): Promise<Weighed['former']> {
  const all = await listApprovalsOf(tx, { brandId, journeyId });
  const held = all.filter(({ approval }) => ['approved', 'launched', 'paused'].includes(standing(approval, now.getTime())));
  const stored = held.find(({ approval }) => approval.status !== 'approved') ?? held[0] ?? all.find(({ approval }) => approval.approvedAt !== null);
  if (!stored) return null;
  const version = (await documentsOf(tx, { journeyId, versionIds: [stored.row.versionId] })).get(stored.row.versionId)!;
  return { stored, document: version.document, versionNumber: version.number };
}

function blockersOf(journey: JourneyRow, { findings, made, policy, risk }: { findings: readonly Finding[]; made: MadeForecast; policy: ApprovalPolicy | null; risk: Risk }): Blocker[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const found: Blocker[] = [];
  if (journey.archivedAt) found.push({ kind: 'archived', message: 'This journey is archived. Bring it back from the list of journeys first.' });
  if (errors.length) found.push({ kind: 'errors', message: `${errors.length} ${errors.length === 1 ? 'error has' : 'errors have'} to be mended first: ${errors.slice(0, 3).map(({ message }) => message).join(' ')}` });
  if (!made.forecast.ok) found.push({ kind: 'forecast', message: `There is no forecast: ${made.forecast.refusals.map(({ message }) => message).join(' ')}` });
  else if (made.simulation.refusals.length) found.push({ kind: 'forecast', message: `There is no simulation: ${made.simulation.refusals.join(' ')}` });
  if (!policy) found.push({ kind: 'policy', message: `No policy says who approves launches of ${risk.level} risk, so nobody can. An owner or admin adds one under Settings, Approvals.` });
  return found;
}
