'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { AccountCard } from './account-card';
import { Form, FormField } from './form';
import { openAnew, postJson, type Posted } from './post-json';

/** The first run: who owns this installation, and what their brand is called. */
export function SetupForm({ kept }: { kept: number }) {
  const [person, setPerson] = useState({ brandName: '', name: '', email: '', password: '' });
  const [sample, setSample] = useState(true);
  const [refused, setRefused] = useState<Extract<Posted<unknown>, { ok: false }>>();
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof person>) => setPerson((now) => ({ ...now, ...part }));

  const submit = async () => {
    setBusy(true);
    const made = await postJson('/api/setup', { ...person, sample });
    const answer = made.ok ? await postJson('/api/auth/sign-in/email', { email: person.email, password: person.password }) : made;
    if (answer.ok) return openAnew('/journeys');
    setBusy(false);
    setRefused(answer);
  };

  return (
    <AccountCard
      title="Set up Journey Orchestrator"
      about={
        <>
          You will be the owner. Invite your team afterwards, under Settings.
          {kept > 0 && ` The ${kept === 1 ? 'journey' : `${kept} journeys`} drawn here before will be your brand’s.`}
        </>
      }
    >
      <Form action="Create owner and brand" busy={busy} refused={refused} onSubmit={submit}>
        <FormField label="Brand" name="brandName" hint="The company or product your journeys are for." autoComplete="organization" maxLength={200} refused={refused} value={person.brandName} onValueChange={(brandName) => set({ brandName })} />
        <FormField label="Your name" name="name" autoComplete="name" maxLength={100} refused={refused} value={person.name} onValueChange={(name) => set({ name })} />
        <FormField label="Email" name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" refused={refused} value={person.email} onValueChange={(email) => set({ email })} />
        <FormField label="Password" name="password" type="password" hint="Ten characters or more. A short sentence is easy to remember." autoComplete="new-password" refused={refused} value={person.password} onValueChange={(password) => set({ password })} />
        <Checkbox checked={sample} onCheckedChange={setSample} label="Add a fictional brand with sample journeys to look around in" />
      </Form>
    </AccountCard>
  );
}
