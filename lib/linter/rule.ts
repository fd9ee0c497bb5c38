import type { Fix } from './fix';
import type { Scope } from './scope';
import type { Target } from './target';

/** What a rule objects to: where, in which words, and how it could be mended where that is clear. */
export type Objection = { target: Target; message: string; fix?: Fix };

/** What people are told about a rule. The long version is `rules/<id>.md`. */
export type RuleInfo<Id extends string = string> = {
  id: Id;
  /** What a journey in order looks like, in one sentence: "Every state has a timeout". */
  title: string;
  /** Why it matters, in one sentence. */
  why: string;
};

/**
 * One question put to a journey. A rule is pure, keeps nothing between runs, and does not know its severity: the preset does.
 * Its message names the part, says what is missing and what to do.
 */
export type Rule<Id extends string = string> = RuleInfo<Id> & {
  check(scope: Scope): Iterable<Objection>;
};
