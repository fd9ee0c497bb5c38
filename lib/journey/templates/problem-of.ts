import { quote } from '../problem';
import type { TemplateVariable } from './template';

const LONGEST_VALUE = 120;

/** What is wrong with an answer, and how to mend it; undefined where it is fit. */
export function problemOf({ label, example, kind }: TemplateVariable, value: string): string | undefined {
  if (value === '') return `Enter ${lower(label)}, such as ${quote(example)}.`;
  if (value.length > LONGEST_VALUE) return `${label} has ${value.length} characters. Use at most ${LONGEST_VALUE}.`;
  if (/[\r\n\t\0]/.test(value)) return `${label} must be a single line.`;
  if (/\[\[|\]\]|\{\{|\}\}/.test(value)) return `${label} must not hold double brackets or braces: they mark words to be filled in.`;
  if (kind === 'url' && !isAddress(value)) return `${label} must be a web address, such as ${quote(example)}.`;
  return undefined;
}

function isAddress(text: string): boolean {
  return /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(text);
}

function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
