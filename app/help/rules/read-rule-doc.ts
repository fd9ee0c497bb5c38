import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleId } from '@/lib/linter/registry';

/** The documentation of a rule, in Markdown, without its heading. */
export async function readRuleDoc(id: RuleId): Promise<string> {
  const text = await readFile(join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'linter', 'rules', `${id}.md`), 'utf8');
  return text.replace(/^# .*\n/, '');
}
