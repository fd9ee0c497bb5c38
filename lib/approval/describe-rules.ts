import { ROLE_WORDS } from '@/lib/brand/permissions';
import { CHANNELS, CHANNEL_NAMES } from '@/lib/journey/channel';
import { RECALL } from './recall';
import { RISK_LEVELS, RISK_WORDS } from './risk-level';
import { count, listed } from './risk/words';
import type { ApprovalPolicy, RiskThresholds } from './rules';
import { SECTION_WORDS } from './section';
import { THRESHOLD_WORDS } from './threshold-words';

/** The thresholds as a table in Markdown: what is weighed, from where on it is of which risk, and why there. */
export function thresholdTable(thresholds: RiskThresholds): string {
  const rows = (Object.keys(THRESHOLD_WORDS) as (keyof RiskThresholds)[]).map((name) => [THRESHOLD_WORDS[name].name, levelWords(name, thresholds), THRESHOLD_WORDS[name].why]);
  return table(['what', 'risk', 'why'], rows);
}

/** The policies as a table in Markdown, in the order in which they are looked at. */
export function policyTable(policies: readonly ApprovalPolicy[]): string {
  return table(
    ['policy', 'for risks', 'who says yes', 'also', 'days to answer, to launch'],
    policies.map(({ name, risks, needs, people, confirmFigures, checklist, carryOver, answerWithinDays, validForDays }) => [
      name,
      listed(risks.map((risk) => RISK_WORDS[risk].toLowerCase())),
      needs.map(({ section, people: wanted, roles }) => `${SECTION_WORDS[section].name}: ${wanted} of ${roles.map((role) => `${ROLE_WORDS[role].name.toLowerCase()}s`).join(', ')}`).join('; '),
      [
        people > 1 && `${people} different people`,
        confirmFigures && 'figures typed',
        checklist.length > 0 && `a checklist of ${checklist.length}`,
        carryOver && 'unchanged sections carry over',
      ].filter(Boolean).join('; '),
      `${answerWithinDays}, ${validForDays}`,
    ]),
  );
}

/** What stopping does not undo, channel by channel, as a table in Markdown. */
export function recallTable(): string {
  return table(['channel', 'what stopping leaves, and what to do about it'], CHANNELS.map((channel) => [CHANNEL_NAMES[channel], `${RECALL[channel][0]!.toUpperCase()}${RECALL[channel].slice(1)}.`]));
}

function levelWords(name: keyof RiskThresholds, thresholds: RiskThresholds): string {
  switch (name) {
    case 'channels':
      return RISK_LEVELS.flatMap((level) => {
        const some = CHANNELS.filter((channel) => thresholds.channels[channel] === level).map((channel) => CHANNEL_NAMES[channel]);
        return some.length ? `${level}: ${some.join(', ')}` : [];
      }).join('; ');
    case 'emailReach':
      return `high from ${count(thresholds.emailReach.high)}, critical above ${count(thresholds.emailReach.critical)}; medium below`;
    case 'dailySpend':
      return `high above ${count(thresholds.dailySpend.high)}`;
    case 'dailyAdSpend':
      return `critical above ${count(thresholds.dailyAdSpend.critical)}`;
    case 'unverifiedShare':
    case 'change':
      return `medium from ${Math.round(thresholds[name].medium * 100)} %, high from ${Math.round(thresholds[name].high * 100)} %`;
    case 'warnings':
      return `medium from ${thresholds.warnings.medium}, high from ${thresholds.warnings.high}`;
    default:
      return thresholds[name];
  }
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
