import { findBrand } from '@/lib/services/brands/find-brand';
import { ServiceError } from '@/lib/services/errors';
import { findJourney } from '@/lib/services/journeys/find-journey';
import { requestContext } from '../../../../request-context';

/**
 * How the blueprint lies on paper: margins, with brand, journey and page number in them. A style sheet of its own, because a page's
 * margins can hold only words that stand in one. Names go in as character codes, so they stay text.
 */
export async function GET(_: Request, { params }: { params: Promise<{ journeyId: string }> }): Promise<Response> {
  try {
    const context = await requestContext();
    const [{ name: brand }, { name }] = await Promise.all([findBrand(context), findJourney(context, (await params).journeyId)]);
    const small = 'font: 8pt system-ui, sans-serif; color: #667';
    const margins = `@bottom-left { content: ${text(`${brand} · ${name}`)}; ${small} } @bottom-right { content: counter(page) " of " counter(pages); ${small} }`;
    const css = `@page { size: A4; margin: 15mm 14mm 17mm; ${margins} } @page landscape { size: A4 landscape; ${margins} } html { font-size: 15px }`;
    return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return new Response('', { status: 404 });
  }
}

function text(words: string): string {
  return `"${Array.from(words.slice(0, 80), (char) => `\\${char.codePointAt(0)!.toString(16)}`).join(' ')} "`;
}
