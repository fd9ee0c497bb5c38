import type { Template } from './template';

/** The answers that a template suggests for its own variables. */
export function exampleValues({ variables }: Pick<Template, 'variables'>): Record<string, string> {
  return Object.fromEntries(variables.map(({ key, example }) => [key, example]));
}
