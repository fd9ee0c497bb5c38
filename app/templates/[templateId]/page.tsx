import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { formatSampled } from '@/components/simulation/format';
import { TemplateView, type TemplateForecast } from '@/components/templates/template-view';
import { can } from '@/lib/brand/permissions';
import { miniatureOf } from '@/lib/editor/miniature';
import { describeShare } from '@/lib/journey/rate';
import { factsOf } from '@/lib/journey/templates/facts-of';
import type { PlausibleBand } from '@/lib/journey/templates/template';
import type { Forecast } from '@/lib/simulation/forecast';
import { ServiceError } from '@/lib/services/errors';
import { findTemplate } from '@/lib/services/templates/find-template';
import { requestContext } from '../../request-context';
import { createFromTemplateAction } from '../actions';
import { exampleOf } from '../example-of';
import { forecastOf } from '../template-forecast';

type Props = { params: Promise<{ templateId: string }> };

const load = cache(async (id: string) => {
  try {
    return await findTemplate(await requestContext(), id);
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'not-found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).templateId)).template.name };
}

/** Width by height of the picture. */
const PICTURE_SHAPE = 1.7;

/** One template: what it does, and the form that makes a journey of it. */
export default async function TemplatePage({ params }: Props) {
  const { template, builtIn } = await load((await params).templateId);
  const { actor } = await requestContext();
  const example = exampleOf(template);
  const { id, name, description, variables, document } = template;
  const detail = {
    id,
    name,
    description,
    variables,
    document,
    example,
    audience: builtIn?.audience,
    business: builtIn?.business,
    needs: builtIn?.needs ?? [],
    facts: factsOf(example),
    miniature: miniatureOf(example, PICTURE_SHAPE),
    forecast: inWords(await forecastOf(example), builtIn?.band),
  };
  return <TemplateView template={detail} mayCreate={can(actor.role, 'journey.write')} onUse={createFromTemplateAction} />;
}

function inWords(forecast: Forecast, band: PlausibleBand | undefined): TemplateForecast {
  if (!forecast.ok) return { ok: false, refusals: forecast.refusals.map(({ message }) => message) };
  const { exact, p5, p95, sentence } = forecast.conversion;
  return {
    ok: true,
    conversion: `${formatSampled({ rate: exact, low: p5, high: p95 })} of those who enter convert`,
    sentences: [sentence, forecast.bottleneck?.sentence].filter((each) => each !== undefined),
    assumptions: forecast.assumptions,
    band: band && `${describeShare(band.low)} to ${describeShare(band.high)}. ${band.source}`,
  };
}
