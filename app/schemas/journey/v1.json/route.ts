import { journeyJsonSchema } from '@/lib/journey/json-schema';

export const dynamic = 'force-dynamic';

/** The JSON Schema of the journey document, for editors and other programs. */
export function GET(request: Request): Response {
  const { origin, pathname } = new URL(request.url);
  return Response.json(journeyJsonSchema(`${origin}${pathname}`), {
    headers: { 'Content-Type': 'application/schema+json', 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*' },
  });
}
