import type { AttributeCondition, Criterion, EngagementCondition, Operator, Signal } from './criterion';
import { describeDuration } from './duration';
import { findTouchpoint } from './graph';
import type { Journey } from './journey';

const SIGNAL_WORDS: Record<Signal, string> = {
  delivered: 'received',
  opened: 'opened',
  clicked: 'clicked',
  replied: 'replied to',
  visited: 'visited from',
  completed: 'completed',
  purchased: 'purchased after',
  unsubscribed: 'unsubscribed from',
};

/** Comparisons as they stand in a sentence and in a menu. */
export const OPERATOR_WORDS: Record<Operator, string> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  in: 'is one of',
  gt: 'is more than',
  gte: 'is at least',
  lt: 'is less than',
  lte: 'is at most',
  exists: 'is known',
  missing: 'is not known',
};

/**
 * A criterion as people say it: `contract signed at least 2 times within 14 days and plan is "pro"`. With the journey,
 * touchpoints are called by name. A condition on nothing is "always" (all) or "never" (any).
 */
export function describeCriterion(criterion: Criterion, journey?: Journey): string {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return describeParts(criterion, journey);
    case 'not':
      return `not ${inside(criterion.of, journey)}`;
    case 'event': {
      const where = criterion.where?.map(describeCondition).join(' and ');
      return `${criterion.name || '(unnamed event)'}${where ? ` (where ${where})` : ''}${times(criterion.count)}${period(criterion.within)}`;
    }
    case 'attribute':
      return describeCondition(criterion);
    case 'segment':
      return `in the segment “${criterion.id}”`;
    case 'signal': {
      const name = (journey && findTouchpoint(journey, criterion.touchpoint)?.touchpoint.name) || criterion.touchpoint;
      return `${SIGNAL_WORDS[criterion.signal]} “${name}”${period(criterion.within)}`;
    }
    case 'engagement':
      return describeEngagement(criterion);
  }
}

function describeEngagement({ is, score, halfLife, within }: EngagementCondition): string {
  const measured = `half-life ${describeDuration(halfLife)}${within === undefined ? '' : `, over the last ${describeDuration(within)}`}`;
  return is === 'below' ? `has drifted away: engagement score below ${score} (${measured})` : `is engaged: engagement score at least ${score} (${measured})`;
}

function describeParts({ kind, of }: { kind: 'all' | 'any'; of: Criterion[] }, journey: Journey | undefined): string {
  if (of.length === 0) return kind === 'all' ? 'always' : 'never';
  if (of.length === 1) return describeCriterion(of[0]!, journey);
  return of.map((part) => inside(part, journey)).join(kind === 'all' ? ' and ' : ' or ');
}

/** A part of a larger condition, in parentheses when it is made of several itself. */
function inside(criterion: Criterion, journey: Journey | undefined): string {
  const words = describeCriterion(criterion, journey);
  return joins(criterion) ? `(${words})` : words;
}

function joins(criterion: Criterion): boolean {
  if (criterion.kind !== 'all' && criterion.kind !== 'any') return false;
  return criterion.of.length > 1 || (criterion.of.length === 1 && joins(criterion.of[0]!));
}

function describeCondition({ path, op, value }: AttributeCondition): string {
  const subject = path || '(unnamed field)';
  if (op === 'exists' || op === 'missing') return `${subject} ${OPERATOR_WORDS[op]}`;
  return `${subject} ${OPERATOR_WORDS[op]} ${describeValue(value)}`;
}

function describeValue(value: AttributeCondition['value']): string {
  if (value === undefined) return '(no value)';
  if (Array.isArray(value)) return value.length ? value.map((item) => JSON.stringify(item)).join(', ') : '(nothing)';
  return JSON.stringify(value);
}

function times(count: number | undefined): string {
  return count === undefined || count === 1 ? '' : ` at least ${count.toLocaleString('en-US')} times`;
}

function period(within: string | undefined): string {
  return within === undefined ? '' : ` within ${describeDuration(within)}`;
}
