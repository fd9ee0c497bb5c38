import type { Metadata } from 'next';
import { Prose } from '@/components/help/prose';
import { PageHeader } from '@/components/shell/page-header';
import { TextLink } from '@/components/ui/text-link';
import { readDoc } from '../read-doc';

export const metadata: Metadata = { title: 'Approvals' };

/** Risk, policies, who can approve, what carries over, what runs out, and the way back. */
export default async function ApprovalsHelp() {
  return (
    <>
      <PageHeader title="Approvals" />
      <article className="mx-auto max-w-200 px-4 py-8 sm:px-6">
        <p className="text-13 text-muted">
          See also <TextLink href="/help/roles">who may do what</TextLink> and <TextLink href="/help/procedures">the steps around a send</TextLink>. A brand’s own rules are under <TextLink href="/settings/approvals">Settings, Approvals</TextLink>.
        </p>
        <Prose text={await readDoc('docs', 'approvals.md')} />
      </article>
    </>
  );
}
