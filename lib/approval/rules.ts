import { z } from 'zod';
import type { Role } from '@/lib/brand/permissions';
import { Channel } from '@/lib/journey/schema/channel';
import { Line, Text } from '@/lib/journey/schema/text';
import { Country } from './country';
import { RiskLevel } from './risk-level';
import { Section } from './section';

/** Industries whose messages the law looks at more closely. Each has its own gate: whoever approves compliance answers for it. */
export const INDUSTRIES = ['healthcare', 'finance', 'alcohol', 'cannabis', 'gambling', 'pharmaceuticals', 'real-estate', 'supplements'] as const;
export const Industry = z.enum(INDUSTRIES);
export type Industry = z.infer<typeof Industry>;

const people = z.int().min(0).max(1_000_000_000);
const money = z.number().min(0).max(1_000_000_000);

/** From which figures on a launch is of which risk. Money is in the journey's own currency. */
export const RiskThresholds = z.strictObject({
  /** What writing on a channel is at least, however few read it. */
  channels: z.record(Channel, RiskLevel),
  /** People who may get email: from `high` on, and above `critical`. */
  emailReach: z.strictObject({ high: people, critical: people }),
  /** Spend a day, all channels. */
  dailySpend: z.strictObject({ high: money }),
  /** Spend on ads a day. */
  dailyAdSpend: z.strictObject({ critical: money }),
  /** Share in [0, 1] of customers' moves that rest on estimates or nothing. */
  unverifiedShare: z.strictObject({ medium: z.number().min(0).max(1), high: z.number().min(0).max(1) }),
  /** Open warnings. */
  warnings: z.strictObject({ medium: z.int().min(1).max(1_000), high: z.int().min(1).max(1_000) }),
  /** Share in [0, 1] of the parts that changed since the last approved version. */
  change: z.strictObject({ medium: z.number().min(0).max(1), high: z.number().min(0).max(1) }),
  regulated: RiskLevel,
  newPlatform: RiskLevel,
  newCountry: RiskLevel,
});
export type RiskThresholds = z.infer<typeof RiskThresholds>;

const Approver = z.enum(['owner', 'admin', 'manager'] satisfies Role[]);

/** Who has to say yes to one section: so many people, each of one of these roles or named here. */
export const Need = z.strictObject({
  section: Section,
  people: z.int().min(1).max(5),
  roles: z.array(Approver).max(3),
  /** Ids of people who may too, whatever the roles say. */
  named: z.array(z.string().max(64)).max(20),
}).refine(({ roles, named }) => roles.length + named.length > 0, 'must say who may approve: a role or a person');
export type Need = z.infer<typeof Need>;

export const ApprovalPolicy = z.strictObject({
  name: Line.min(1, 'must have a name'),
  /** It holds for launches of these risks. */
  risks: z.array(RiskLevel).min(1, 'must hold for at least one risk').max(4),
  needs: z.array(Need).min(1, 'must ask for at least one approval').max(20),
  /** Different people among all who approve. */
  people: z.int().min(1).max(5),
  /** Approvers type the figures they approve. */
  confirmFigures: z.boolean(),
  /** What whoever approves compliance has to check, item by item. */
  checklist: z.array(Line.min(1)).max(20),
  /** Approvals of sections that did not change since the last approved version go on holding. */
  carryOver: z.boolean(),
  answerWithinDays: z.int().min(1).max(90),
  validForDays: z.int().min(1).max(365),
});
export type ApprovalPolicy = z.infer<typeof ApprovalPolicy>;

/** What a brand has decided about approvals. The first policy that holds for a risk counts; where none does, nothing is approved. */
export const ApprovalRules = z.strictObject({
  industries: z.array(Industry).max(INDUSTRIES.length),
  /** Platforms and countries that are nothing new, besides those of earlier launches. */
  platforms: z.array(Line.min(1)).max(100),
  countries: z.array(Country).max(250),
  thresholds: RiskThresholds,
  policies: z.array(ApprovalPolicy).max(20),
  /** The written word by which the only person of a brand may approve their own journeys. It ends when a second one joins. */
  selfApproval: z.strictObject({ reason: Text.min(20, 'must say in a sentence why one person is enough') }).optional(),
}).superRefine(({ policies, thresholds }, context) => {
  for (const [index, { risks, people, needs, checklist }] of policies.entries()) {
    if (!risks.includes('critical')) continue;
    const at = (...rest: (string | number)[]) => ['policies', index, ...rest];
    if (people < 2) context.addIssue({ code: 'custom', path: at('people'), message: 'must be at least 2: a critical launch is never one person’s word' });
    if (!checklist.length) context.addIssue({ code: 'custom', path: at('checklist'), message: 'must have at least one item: a critical launch has a compliance checklist' });
    if (!needs.some(({ section }) => section === 'compliance')) context.addIssue({ code: 'custom', path: at('needs'), message: 'must ask for compliance: a critical launch is reviewed for it' });
  }
  for (const [name, { from, to }] of Object.entries(orders(thresholds))) {
    if (from > to) context.addIssue({ code: 'custom', path: ['thresholds', name], message: 'must rise: the figure for the greater risk is below that for the lesser' });
  }
});
export type ApprovalRules = z.infer<typeof ApprovalRules>;

function orders({ emailReach, unverifiedShare, warnings, change }: RiskThresholds) {
  return {
    emailReach: { from: emailReach.high, to: emailReach.critical },
    unverifiedShare: { from: unverifiedShare.medium, to: unverifiedShare.high },
    warnings: { from: warnings.medium, to: warnings.high },
    change: { from: change.medium, to: change.high },
  };
}
