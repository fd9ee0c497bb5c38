import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatSampled } from '@/components/simulation/format';
import { ProgramView } from '@/components/templates/program-view';
import { can } from '@/lib/brand/permissions';
import { miniatureOf } from '@/lib/editor/miniature';
import { factsOf } from '@/lib/journey/templates/facts-of';
import { programVariables, PROGRAMS } from '@/lib/journey/templates/programs';
import type { Template } from '@/lib/journey/templates/template';
import { requestContext } from '../../../request-context';
import { createProgramAction } from '../../actions';
import { exampleOf } from '../../example-of';
import { cardForecast } from '../../template-forecast';

type Props = { params: Promise<{ programId: string }> };

/** Width by height of each journey's picture. */
const PICTURE_SHAPE = 3.2;

async function load({ params }: Props) {
  const { programId } = await params;
  return PROGRAMS.find(({ id }) => id === programId) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).name };
}

/** Several linked journeys, and the form that makes all of them. */
export default async function ProgramPage(props: Props) {
  const { actor } = await requestContext();
  const program = await load(props);
  const { id, name, description, templates } = program;
  const journeys = await Promise.all(templates.map(part));
  return <ProgramView program={{ id, name, description, variables: programVariables(program), journeys }} mayCreate={can(actor.role, 'journey.write')} onUse={createProgramAction} />;
}

async function part(template: Template) {
  const example = exampleOf(template);
  const expected = await cardForecast(example);
  const { id, name, description, document } = template;
  return { id, name, description, document, facts: factsOf(example), miniature: miniatureOf(example, PICTURE_SHAPE), conversion: expected.ok ? formatSampled(expected) : undefined };
}
