'use client';

import { Button } from '@/components/ui/button';
import { AccountCard } from './account-card';
import { signOut } from './sign-out';

/** For people who have an account and belong to no brand any more. */
export function NoBrand({ email }: { email: string }) {
  return (
    <AccountCard title="You belong to no brand" about={`You are signed in as ${email}, but no brand has you as a member. Ask someone who runs it for an invitation.`}>
      <Button className="w-full" onClick={signOut}>
        Sign out
      </Button>
    </AccountCard>
  );
}
