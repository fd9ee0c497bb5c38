import { suggestWords } from '@/lib/journey/templates/suggest-words';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

/** What a template out of this journey could be called, and which of its words it might ask for. Throws ServiceError `not-found`. */
export async function suggestTemplate(context: ServiceContext, input: { journeyId: unknown }): Promise<{ name: string; description: string; words: ReturnType<typeof suggestWords> }> {
  authorize(context, 'template.write');
  const [{ document }, brand] = await Promise.all([journeyOrThrow(context.db, context, input.journeyId), findBrand(context)]);
  return { name: document.name, description: document.summary?.slice(0, 1_000) ?? '', words: suggestWords(document, brand.name) };
}
