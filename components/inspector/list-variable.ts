import type { Touchpoint } from '@/lib/journey/touchpoint';

/** Puts a variable that a text now uses on the touchpoint's list, where it has one: such a list says which there are. */
export function listVariable({ brief }: Touchpoint, name: string): void {
  const { variables } = brief ?? {};
  if (variables?.length && variables.length < 100 && !variables.includes(name)) variables.push(name);
}
