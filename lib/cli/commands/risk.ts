import { Audience } from '@/lib/approval/audience';
import { choosePolicy } from '@/lib/approval/choose-policy';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { assessRisk, type Risk } from '@/lib/approval/risk/assess-risk';
import { FACTOR_NAMES } from '@/lib/approval/risk/factor';
import { RISK_WORDS } from '@/lib/approval/risk-level';
import type { ApprovalPolicy } from '@/lib/approval/rules';
import { SECTION_WORDS } from '@/lib/approval/section';
import { check } from '@/lib/journey/explain';
import { lint } from '@/lib/linter/lint';
import { forecast } from '@/lib/simulation/forecast';
import { readArguments, readWhole } from '../arguments';
import type { Command } from '../command';
import { Failure } from '../failure';
import { readJourney } from '../read-journey';
import { table } from '../table';

/** Says how risky a launch would be and who would have to approve it, by the usual rules: the terminal knows no brand. Ends with 1 when it could not be asked for. */
export const risk: Command = async ({ args, print }) => {
  const { file, values } = readArguments('risk', args, { people: { type: 'string' }, countries: { type: 'string' }, platforms: { type: 'string' }, json: { type: 'boolean' } });
  const { journey } = await readJourney(file);
  const people = readWhole('--people', values.people, { least: 1, most: 1_000_000_000, fallback: 10_000 });
  const read = check(Audience, { people, source: 'told at the terminal', countries: listOf(values.countries).map((code) => code.toUpperCase()), startsOn: new Date().toISOString().slice(0, 10) });
  if (!read.ok) throw new Failure(`--countries: ${read.problems.map(({ message }) => message).join(' ')}`);
  const made = forecast(journey, { customers: people, seed: 1 });
  const findings = lint(journey);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const known = { platforms: listOf(values.platforms), countries: [] };
  const assessed = assessRisk({ journey, audience: read.value, touches: made.ok ? made.touches.channels : [], flows: made.ok ? made.exact.flows : [], findings, former: null, known, rules: DEFAULT_RULES });
  const policy = choosePolicy(DEFAULT_RULES, assessed.level)!;
  const blockers = [...(errors ? [`${errors} ${errors === 1 ? 'error has' : 'errors have'} to be mended first; lint tells them.`] : []), ...(made.ok ? [] : made.refusals.map(({ message }) => message))];
  print(values.json ? JSON.stringify({ risk: assessed, policy, blockers }, null, 2) : describe(journey.name, assessed, policy, blockers));
  return blockers.length ? 1 : 0;
};

function describe(name: string, { level, factors }: Risk, { needs, people, confirmFigures, checklist }: ApprovalPolicy, blockers: readonly string[]): string {
  const rows = factors.map((factor) => [RISK_WORDS[factor.level], FACTOR_NAMES[factor.id], factor.why]);
  const asked = needs.map((need) => `${SECTION_WORDS[need.section].name}: ${need.people} of ${need.roles.join(', ')}`);
  const also = [people > 1 && `${people} different people`, confirmFigures && 'each types the figures', checklist.length > 0 && `a checklist of ${checklist.length}`].filter(Boolean);
  return [
    `${name || 'Unnamed journey'}: ${RISK_WORDS[level].toLowerCase()} risk`,
    table([['Risk', 'Because of', 'Why'], ...rows]),
    `Who approves, by the usual rules: ${[...asked, ...also].join('; ')}. Nobody approves what they worked on.`,
    ...(blockers.length ? [`Approval cannot be asked for yet: ${blockers.join(' ')}`] : []),
  ].join('\n\n');
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').map((each) => each.trim()).filter(Boolean);
}
