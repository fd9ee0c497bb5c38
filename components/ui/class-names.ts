/** Joins class names, leaving out what is false or absent. Later names do not override earlier ones: Tailwind's order does. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
