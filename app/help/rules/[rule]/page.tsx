import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RulePage } from '@/components/help/rule-page';
import { RECOMMENDED } from '@/lib/linter/preset';
import { RULE_INFOS } from '@/lib/linter/registry';
import { readDoc } from '../../read-doc';

type Props = { params: Promise<{ rule: string }> };

async function find({ params }: Props) {
  const { rule } = await params;
  return RULE_INFOS.find(({ id }) => id === rule) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await find(props)).title };
}

/** What one rule asks, why, and an example: where a finding's code leads. */
export default async function Rule(props: Props) {
  const { id, title } = await find(props);
  return <RulePage id={id} title={title} severity={RECOMMENDED[id]} text={await readDoc('lib', 'linter', 'rules', `${id}.md`)} />;
}
