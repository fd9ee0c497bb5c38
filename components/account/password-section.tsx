'use client';

import { useState } from 'react';
import { SettingsSection } from '@/components/settings/settings-section';
import { useToast } from '@/components/ui/toast';
import { Form, FormField } from './form';
import { postJson } from './post-json';

/** Changes the password; every other session ends. */
export function PasswordSection() {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const toast = useToast();

  const submit = async () => {
    if (newPassword.length < 10) return setRefused('The new password must have at least 10 characters.');
    setBusy(true);
    const answer = await postJson('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
    setBusy(false);
    setRefused(answer.ok ? undefined : answer.status === 400 ? 'Your present password is not right.' : answer.message);
    if (!answer.ok) return;
    setCurrent('');
    setNew('');
    toast.show({ title: 'Password changed', description: 'You were signed out everywhere else.', tone: 'success' });
  };

  return (
    <SettingsSection title="Password" about="Changing it signs you out everywhere else.">
      <div className="max-w-80">
        <Form quiet action="Change password" busy={busy} refused={refused === undefined ? undefined : { message: refused, problems: [] }} onSubmit={submit}>
          <FormField label="Present password" name="currentPassword" type="password" autoComplete="current-password" value={currentPassword} onValueChange={setCurrent} />
          <FormField label="New password" name="newPassword" type="password" autoComplete="new-password" hint="Ten characters or more." value={newPassword} onValueChange={setNew} />
        </Form>
      </div>
    </SettingsSection>
  );
}
