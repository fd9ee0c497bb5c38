import type { Metadata } from 'next';
import { RulesPage } from '@/components/help/rules-page';
import { RECOMMENDED } from '@/lib/linter/preset';
import { RULE_INFOS } from '@/lib/linter/registry';

export const metadata: Metadata = { title: 'What is checked' };

/** Every rule that a journey is checked against. */
export default function Rules() {
  return <RulesPage rules={RULE_INFOS.map(({ id, title, why }) => ({ id, title, why, severity: RECOMMENDED[id] }))} />;
}
