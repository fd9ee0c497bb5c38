import type { Journey } from '../journey';
import { parseJourney } from '../parse';
import { quote, shorten, type Problem } from '../problem';
import { mapTexts, placeholdersIn, textsIn, VARIABLE_KEY } from './placeholders';
import type { Template, TemplateVariable } from './template';

/** A word in a journey's texts that a template is to ask for anew each time. */
export type AskedWord = { key: string; label: string; words: string };
export type MakeResult = { ok: true; template: Pick<Template, 'document' | 'variables'> } | { ok: false; problems: Problem[] };

const MOST_WORDS = 20;

/**
 * A template out of a journey: each of the words is replaced by `[[key]]` wherever people read it, and asked for with itself as the
 * example. Placeholders that the texts hold already become variables, too. Names of events, fields and audiences stay as they are.
 */
export function makeTemplate(journey: Journey, asked: readonly AskedWord[]): MakeResult {
  const problems = problemsOf(journey, asked);
  if (problems.length > 0) return { ok: false, problems: shorten(problems) };
  const longestFirst = asked.toSorted((a, b) => b.words.length - a.words.length);
  const document = mapReadTexts(journey, (text) => mark(text, longestFirst));
  const read = parseJourney(document);
  if (!read.ok) return read;
  const variables: TemplateVariable[] = asked.map(({ key, label, words }) => ({ key, label, example: words, kind: /^https?:\/\//.test(words) ? 'url' : 'text' }));
  for (const key of new Set([...textsIn(document)].flatMap(placeholdersIn))) {
    if (!variables.some((variable) => variable.key === key)) variables.push({ key, label: key.replace(/_/g, ' '), example: key.replace(/_/g, ' '), kind: 'text' });
  }
  return { ok: true, template: { document: read.journey, variables } };
}

/** How often words stand in the texts that people read. */
export function countWords(journey: Journey, words: string): number {
  if (!words) return 0;
  let count = 0;
  mapReadTexts(journey, (text) => {
    count += text.match(matcher([words]))?.length ?? 0;
    return text;
  });
  return count;
}

/** A copy of the journey with the texts changed that people read: names, summaries, briefs. */
export function mapReadTexts(journey: Journey, change: (text: string) => string): Journey {
  const named = <Part extends { name: string; summary?: string | undefined }>(part: Part): Part => ({ ...part, name: change(part.name), ...(part.summary !== undefined && { summary: change(part.summary) }) });
  return {
    ...named(journey),
    kpis: mapTexts(journey.kpis, (text) => (text === 'share' || text === 'count' || text === 'currency' || text === 'days' ? text : change(text))),
    states: journey.states.map((state) => ({
      ...named(state),
      touchpoints: state.touchpoints.map((touchpoint) => ({
        ...named(touchpoint),
        ...(touchpoint.brief && { brief: { ...mapTexts(touchpoint.brief, change), ...(touchpoint.brief.leadsTo !== undefined && { leadsTo: touchpoint.brief.leadsTo }), ...(touchpoint.brief.variables && { variables: touchpoint.brief.variables }) } }),
        ...(touchpoint.variants && { variants: touchpoint.variants.map((variant) => ({ ...mapTexts(variant, change), locale: variant.locale })) }),
      })),
    })),
    outcomes: journey.outcomes.map(named),
  };
}

function mark(text: string, asked: readonly AskedWord[]): string {
  if (asked.length === 0) return text;
  const keys = new Map(asked.map(({ words, key }) => [words, key]));
  return text.replace(matcher(asked.map(({ words }) => words)), (words) => `[[${keys.get(words)!}]]`);
}

/** Whole words alone: "Pine" is not in "Pineapple". */
function matcher(words: readonly string[]): RegExp {
  const escaped = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function problemsOf(journey: Journey, asked: readonly AskedWord[]): Problem[] {
  const problems: Problem[] = [];
  if (asked.length > MOST_WORDS) problems.push({ path: '', message: `A template asks for at most ${MOST_WORDS} words. Leave ${asked.length - MOST_WORDS} out.` });
  const keys = new Set<string>();
  const words = new Set<string>();
  for (const [i, each] of asked.entries()) {
    const path = `words[${i}]`;
    if (!VARIABLE_KEY.test(each.key)) problems.push({ path, message: `${quote(each.key)} cannot be used as a key: use small letters, digits and _, starting with a letter.` });
    else if (keys.has(each.key)) problems.push({ path, message: `Two words have the key ${quote(each.key)}. Give each its own.` });
    if (each.label.trim() === '' || each.label.length > 60) problems.push({ path, message: 'Say in at most 60 characters what to ask for.' });
    if (each.words.trim() === '' || each.words.length > 120 || /[\r\n{}[\]]/.test(each.words)) problems.push({ path, message: 'The words must be on one line, at most 120 characters, without brackets or braces.' });
    else if (words.has(each.words)) problems.push({ path, message: `${quote(each.words)} is there twice. Remove one.` });
    else if (countWords(journey, each.words) === 0) problems.push({ path, message: `${quote(each.words)} is not in the texts of this journey. Check how it is written, or remove it.` });
    keys.add(each.key);
    words.add(each.words);
  }
  for (const key of new Set([...textsIn(journey)].flatMap(placeholdersIn))) {
    if (!VARIABLE_KEY.test(key)) problems.push({ path: '', message: `The texts hold ${quote(`[[${key}]]`)}, which cannot be asked for. Write it with small letters, digits and _ alone.` });
  }
  return problems;
}
