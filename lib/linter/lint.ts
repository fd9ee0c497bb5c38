import type { Journey } from '@/lib/journey/journey';
import { ask } from './ask';
import type { Facts } from './facts';
import type { Finding } from './finding';
import { RECOMMENDED, type Preset } from './preset';
import { RULES, type RuleId } from './registry';
import type { Objection, Rule } from './rule';
import { ruleError } from './rules/rule-error';
import { Scope } from './scope';
import { reasonsIn } from './suppress';
import type { Target } from './target';

export type LintContext = Facts & {
  /** Severities that differ from {@link RECOMMENDED}. The brand's own come on top of these. */
  preset?: Partial<Preset>;
  /** The rules to run; all of them unless given. */
  rules?: readonly Rule<RuleId>[];
  /** Milliseconds on a clock that never goes back. */
  now?: () => number;
  /** How long one rule may take before it is cut off, in milliseconds; 50 unless given. */
  ruleBudgetMs?: number;
};

const RULE_BUDGET_MS = 50;

/**
 * Asks a journey the questions of all rules. Findings stand in document order (the journey, each state with its touchpoints,
 * transitions, outcomes), and within one part in the order of the rules. Findings accepted in the document are marked
 * `suppressed`. Never throws for a document of the model: a rule that breaks down or takes too long becomes a `rule-error`,
 * and the others still run.
 */
export function lint(journey: Journey, context: LintContext = {}): Finding[] {
  const base = context.preset ? { ...RECOMMENDED, ...context.preset } : RECOMMENDED;
  const changed = context.brand?.severities;
  const preset = changed ? { ...base, ...changed } : base;
  const clock = { now: context.now ?? (() => performance.now()), budgetMs: context.ruleBudgetMs ?? RULE_BUDGET_MS };
  const scope = new Scope(journey, context);
  const reasonFor = reasonsIn(journey);
  const findings: Finding[] = [];
  const report = (rule: RuleId, { target, message, fix }: Objection) => {
    const severity = preset[rule];
    if (severity === 'off') return;
    const finding: Finding = { rule, severity, target, message };
    if (fix) finding.fix = fix;
    if (severity !== base[rule]) finding.recommended = base[rule];
    const reason = severity === 'error' ? undefined : reasonFor?.(rule, target);
    if (reason !== undefined) finding.suppressed = { reason };
    findings.push(finding);
  };
  for (const rule of context.rules ?? RULES) {
    if (preset[rule.id] === 'off') continue;
    const { objections, trouble } = ask(rule, scope, clock);
    for (const objection of objections) report(rule.id, objection);
    if (trouble) report(ruleError.id, trouble);
  }
  return inDocumentOrder(findings, journey);
}

function inDocumentOrder(findings: Finding[], journey: Journey): Finding[] {
  if (findings.length < 2) return findings;
  const places = new Map<string, number>();
  const place = (part: { id: string }) => void places.set(part.id, places.size);
  for (const state of journey.states) {
    place(state);
    state.touchpoints.forEach(place);
  }
  journey.transitions.forEach(place);
  journey.outcomes.forEach(place);
  const placeOf = (target: Target) => (target.kind === 'journey' ? -1 : (places.get(target.id) ?? places.size));
  return findings.sort((a, b) => placeOf(a.target) - placeOf(b.target));
}
