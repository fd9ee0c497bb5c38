/** A message as a customer reads it of whom nothing is known: the default of each variable, or its name in words. */
export function readable(text: string): string {
  return text.replace(/\{\{\s*([\w.]+)\s*(?:\|\s*default:\s*["'“]([^"'”]*)["'”]\s*)?\}\}/g, (_, name: string, otherwise: string | undefined) => otherwise ?? `‹${name.replace(/[_.]/g, ' ')}›`);
}
