'use client';

import { useState } from 'react';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { SettingsSection } from '@/components/settings/settings-section';
import { SettingsTabs } from '@/components/settings/settings-tabs';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { Form, FormField } from './form';
import { PasswordSection } from './password-section';
import { SessionsSection, type SessionRow } from './sessions-section';
import { signOut } from './sign-out';
import { TwoFactorSection } from './two-factor-section';

type Props = {
  person: { name: string; email: string; twoFactor: boolean; hasPassword: boolean };
  sessions: readonly SessionRow[];
  actions: { rename: (input: { name: string }) => Promise<Answer>; end: (input: { id: string }) => Promise<Answer>; endOthers: () => Promise<Answer> };
};

/** One's own account: name, password, second step, sessions. */
export function AccountPage({ person, sessions, actions }: Props) {
  const [name, setName] = useState(person.name);
  const toast = useToast();
  const run = async (what: Promise<Answer>, done: string) => {
    const answer = await what.catch(() => NO_ANSWER);
    if (answer.ok) toast.show({ title: done, tone: 'success' });
    else toast.show({ title: 'Nothing was changed', description: answer.message, tone: 'danger' });
  };
  return (
    <>
      <PageHeader title="Settings" tabs={<SettingsTabs />} actions={<Button onClick={signOut}>Sign out</Button>} />
      <div className="mx-auto max-w-200 space-y-10 px-4 py-8 sm:px-6">
        <SettingsSection title="You" about={`You sign in as ${person.email}. Others see your name beside what you do.`}>
          <div className="max-w-80">
            <Form quiet action="Save name" busy={false} onSubmit={() => run(actions.rename({ name }), 'Name saved')}>
              <FormField label="Name" name="name" maxLength={100} autoComplete="name" value={name} onValueChange={setName} />
            </Form>
          </div>
        </SettingsSection>
        {person.hasPassword && <PasswordSection />}
        <TwoFactorSection on={person.twoFactor} hasPassword={person.hasPassword} />
        <SessionsSection sessions={sessions} onEnd={(id) => run(actions.end({ id }), 'That browser is signed out')} onEndOthers={() => run(actions.endOthers(), 'You are signed out everywhere else')} />
      </div>
    </>
  );
}
