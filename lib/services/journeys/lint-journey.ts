import type { Finding } from '@/lib/linter/finding';
import { lint } from '@/lib/linter/lint';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';
import { readLintFacts } from './read-lint-facts';

/** What is wrong with a journey's saved draft by the brand's own rules. Throws ServiceError `not-found`. */
export async function lintJourney(context: ServiceContext, input: { id: unknown }): Promise<{ contentHash: string; findings: Finding[] }> {
  authorize(context, 'journey.read');
  const { document, contentHash } = await journeyOrThrow(context.db, context, input.id);
  return { contentHash, findings: lint(document, await readLintFacts(context)) };
}
