import type { ApprovalPolicy, ApprovalRules, Need } from './rules';
import type { Section } from './section';

const APPROVERS = ['owner', 'admin', 'manager'] as const;
const need = (section: Section, people = 1): Need => ({ section, people, roles: [...APPROVERS], named: [] });

const USUAL = { people: 1, confirmFigures: false, checklist: [], carryOver: true, answerWithinDays: 14, validForDays: 30 } satisfies Partial<ApprovalPolicy>;

/** What every regulated or very large launch is looked at for. */
export const COMPLIANCE_CHECKLIST = [
  'Everyone in the audience agreed to be reached on each of these channels',
  'Every message says who sends it and how to stop it',
  'Claims can be proved, and required disclaimers are in',
  'Nobody below the legal age is in the audience',
  'The rules of every country in the audience were looked at',
];

/** What holds until a brand decides otherwise. Levels are those of common practice; see the documentation of approvals. */
export const DEFAULT_RULES: ApprovalRules = {
  industries: [],
  platforms: [],
  countries: [],
  thresholds: {
    channels: { email: 'medium', sms: 'high', whatsapp: 'critical', push: 'medium', 'in-app': 'low', ad: 'high', social: 'medium', sales: 'low', other: 'medium' },
    emailReach: { high: 1_000, critical: 10_000 },
    dailySpend: { high: 100 },
    dailyAdSpend: { critical: 1_000 },
    unverifiedShare: { medium: 0.5, high: 0.9 },
    warnings: { medium: 1, high: 6 },
    change: { medium: 0.1, high: 0.5 },
    regulated: 'critical',
    newPlatform: 'critical',
    newCountry: 'critical',
  },
  policies: [
    { ...USUAL, name: 'Everyday', risks: ['low', 'medium'], needs: [need('content'), need('audience')] },
    { ...USUAL, name: 'High risk', risks: ['high'], needs: [need('content'), need('audience'), need('spend')], confirmFigures: true },
    {
      ...USUAL,
      name: 'Critical',
      risks: ['critical'],
      needs: [need('content', 2), need('audience', 2), need('spend'), need('compliance')],
      people: 2,
      confirmFigures: true,
      checklist: COMPLIANCE_CHECKLIST,
      answerWithinDays: 14,
      validForDays: 14,
    },
  ],
};
