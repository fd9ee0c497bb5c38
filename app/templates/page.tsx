import type { Metadata } from 'next';
import type { TemplateCardData } from '@/components/templates/template-card-data';
import { TemplatesPage } from '@/components/templates/templates-page';
import { can } from '@/lib/brand/permissions';
import { miniatureOf } from '@/lib/editor/miniature';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import { factsOf } from '@/lib/journey/templates/facts-of';
import { PROGRAMS } from '@/lib/journey/templates/programs';
import type { Template } from '@/lib/journey/templates/template';
import { listTemplates } from '@/lib/services/templates/list-templates';
import { requestContext } from '../request-context';
import { removeTemplateAction, updateTemplateAction } from './actions';
import { exampleOf } from './example-of';
import { cardForecast } from './template-forecast';

export const metadata: Metadata = { title: 'Templates' };

const ACTIONS = { update: updateTemplateAction, remove: removeTemplateAction };

/** Width by height of the picture on a card. */
const CARD_SHAPE = 3.6;
/** The same for one of several on a card. */
const PART_SHAPE = 1;

/** The gallery: the team's templates and those of the app. Forecasts follow as they are worked out. */
export default async function Templates() {
  const context = await requestContext();
  const team = (await listTemplates(context)).map((template) => card(template, 'team', undefined));
  const app = TEMPLATES.map((template) => card(template, 'app', template.business));
  const programs = PROGRAMS.map(({ id, name, description, templates }) => ({ id, name, description, journeys: templates.map((template) => ({ name: template.name, miniature: miniatureOf(exampleOf(template), PART_SHAPE) })) }));
  return <TemplatesPage templates={[...team, ...app]} programs={programs} mayEdit={can(context.actor.role, 'template.write')} actions={ACTIONS} />;
}

function card(template: Template, origin: TemplateCardData['origin'], business: TemplateCardData['business']): TemplateCardData {
  const { id, name, description } = template;
  const journey = exampleOf(template);
  return { id, name, description, origin, business, facts: factsOf(journey), miniature: miniatureOf(journey, CARD_SHAPE), forecast: cardForecast(journey) };
}
