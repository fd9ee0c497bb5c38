import type { Metadata } from 'next';
import { AccountCard } from '@/components/account/account-card';
import { JoinForm } from '@/components/account/join-form';
import { ButtonLink } from '@/components/ui/button-link';
import { getDb } from '@/db/client';
import { findInvitation } from '@/lib/services/accounts/invitations';
import { readEnvironment } from '@/lib/services/environment';
import { readSession } from '../../session';

export const metadata: Metadata = { title: 'Join', referrer: 'no-referrer' };

/** Where an invitation's link leads. */
export default async function Invite({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(await getDb(), token);
  if (!invitation) {
    return (
      <AccountCard title="This invitation is not open" about="It was used, withdrawn, or has run out. Ask whoever invited you for a new one.">
        <ButtonLink href="/" className="w-full">
          Go to the start page
        </ButtonLink>
      </AccountCard>
    );
  }
  const session = await readSession();
  const { brandName, email, role, invitedBy, hasAccount } = invitation;
  const { OIDC_ISSUER, OIDC_NAME } = readEnvironment(process.env);
  return <JoinForm token={token} invitation={{ brandName, email, role, invitedBy, hasAccount }} signedInAs={session?.person.email} provider={OIDC_ISSUER && OIDC_NAME} />;
}
