import type { Economics, Journey } from '../journey';
import { parseJourney } from '../parse';
import { quote, shorten, type Problem } from '../problem';
import { fillPlaceholders, mapTexts, placeholdersIn, textsIn } from './placeholders';
import { problemOf } from './problem-of';
import type { Template } from './template';

/** What somebody answers when they use a template. */
export type TemplateAnswers = {
  /** The journey's name; that of the template's document unless given. */
  name?: string | undefined;
  /** By key of a variable. */
  values: Readonly<Record<string, string>>;
  /** Figures of their own for the forecast. */
  economics?: Partial<Pick<Economics, 'valuePerConversion' | 'entrantsPerDay'>> | undefined;
};

export type FillResult = { ok: true; journey: Journey } | { ok: false; problems: Problem[] };

/**
 * A journey from a template: every `[[word]]` filled in, once and for all. A word that is missing, or that the template does not
 * know, is a problem, so that no placeholder ever reaches a customer. `path` of a problem is the variable's key.
 */
export function fillTemplate({ document, variables }: Pick<Template, 'document' | 'variables'>, { name, values, economics }: TemplateAnswers): FillResult {
  const answers = new Map<string, string>();
  const problems: Problem[] = [];
  for (const variable of variables) {
    const value = (Object.hasOwn(values, variable.key) ? values[variable.key]! : '').trim();
    const problem = problemOf(variable, value);
    if (problem) problems.push({ path: variable.key, message: problem });
    else answers.set(variable.key, value);
  }
  const known = new Set(variables.map(({ key }) => key));
  const left = new Set([...textsIn(document)].flatMap(placeholdersIn).filter((key) => !known.has(key)));
  for (const key of left) problems.push({ path: key, message: `The template's texts hold ${quote(`[[${key}]]`)}, which it does not ask for. Add it to the variables, or take it out of the texts.` });
  if (problems.length > 0) return { ok: false, problems: shorten(problems) };

  const filled = mapTexts(document, (text) => fillPlaceholders(text, answers));
  if (name !== undefined) filled.name = name;
  if (economics) filled.economics = { ...filled.economics, ...economics };
  return parseJourney(filled);
}
