import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '@/db/handle';
import { notifications } from '@/db/schema/notifications';
import type { ApprovalRow } from '@/db/schema/approvals';
import type { JourneyRow } from '@/db/schema/journeys';
import { platformsOf } from '@/lib/approval/channels-of';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { DAY_MS } from '@/lib/journey/duration';
import { decide } from '../approvals/decide';
import { launch } from '../approvals/launch';
import { requestApproval } from '../approvals/request-approval';
import type { ServiceContext } from '../context';
import { updateRules } from '../policies/update-rules';
import type { SampleTeam } from './add-sample-team';

/** Which sample comes how far, how long ago it was asked for, and for whom. */
const STORIES = {
  Welcome: { to: 'live', daysAgo: 9, people: 640, source: 'Sign-ups of the last month, from the shop', message: 'First of the new onboarding. The second email is the one to look at.' },
  'Abandoned cart': { to: 'approved', daysAgo: 2, people: 900, source: 'Carts left in the last month, from the shop', message: 'Same offer as last year, texts are new.' },
  'Post-purchase': { to: 'requested', daysAgo: 0.2, people: 480, source: 'First orders of the last month, from the shop', message: 'The review request now comes after the second delivery.' },
  'Win-back': { to: 'sent back', daysAgo: 1.5, people: 750, source: 'No order for 90 days, segment “Lapsed”', message: 'Last step before they are taken off the list.' },
} as const;
type Story = (typeof STORIES)[keyof typeof STORIES];

/** Takes samples through their approvals by the services that everybody's journeys go through: one live, one approved, one waiting, one sent back. */
export async function addSampleApprovals(tx: Tx, owner: ServiceContext, { marketer, manager }: SampleTeam, rows: readonly JourneyRow[]): Promise<void> {
  const platforms = [...new Set(rows.flatMap(({ document }) => platformsOf(document)))];
  await updateRules(owner, { rules: { ...DEFAULT_RULES, platforms, countries: ['US', 'CA'] } });
  const waiting: string[] = [];
  for (const [name, story] of Object.entries(STORIES)) {
    const journey = rows.find((row) => row.name === `${name} (sample)`);
    if (!journey) throw new RangeError(`There is no sample called ${name}.`);
    const at = (days: number, actor: ServiceContext['actor']): ServiceContext => ({ ...owner, actor, now: new Date(owner.now.getTime() - days * DAY_MS) });
    const asked = await ask(at(story.daysAgo, marketer), journey, story);
    if (story.to === 'requested') waiting.push(`/approvals/${asked.id}`);
    else await answer(at(story.daysAgo - 1, manager), asked, story);
    if (story.to === 'live') await launch(at(story.daysAgo - 2, marketer), { id: asked.id, contentHash: asked.contentHash });
  }
  // A sample mails nobody, and only what still waits is news.
  await tx.update(notifications).set({ mailedAt: owner.now }).where(eq(notifications.brandId, owner.brandId));
  for (const path of waiting) await tx.update(notifications).set({ readAt: owner.now }).where(and(eq(notifications.brandId, owner.brandId), ne(notifications.path, path)));
}

function ask(context: ServiceContext, { id, contentHash }: JourneyRow, { people, source, message }: Story): Promise<ApprovalRow> {
  const startsOn = new Date(context.now.getTime() + 7 * DAY_MS).toISOString().slice(0, 10);
  return requestApproval(context, { journeyId: id, contentHash, asked: { audience: { people, source, countries: ['US', 'CA'], startsOn }, message } });
}

async function answer(context: ServiceContext, { id, contentHash, request }: ApprovalRow, { to }: Story): Promise<void> {
  const { figures, policy } = request;
  const decision =
    to === 'sent back'
      ? { kind: 'ask-changes', reason: 'The last email says “final” and does not say what happens next. Say that they will be taken off the list, and how to stay on it.' }
      : { kind: 'approve', contentHash, sections: [...new Set(policy.needs.map(({ section }) => section))], figures, checked: policy.checklist, note: 'Reads well.' };
  await decide(context, { id, decision });
}
