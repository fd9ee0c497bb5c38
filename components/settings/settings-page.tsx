'use client';

import { useState, useTransition } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import type { BrandSettings } from '@/lib/brand/settings';
import type { Problem } from '@/lib/journey/problem';
import { CapsForm } from './caps-form';
import { QuietHoursForm } from './quiet-hours-form';
import { SettingsTabs } from './settings-tabs';
import { SeveritiesForm } from './severities-form';
import { WordsForm } from './words-form';

type Answer = { ok: true } | { ok: false; message: string; problems?: Problem[] };

/** The brand's own rules for all its journeys: changed here, saved with the button, in force at the next edit of a journey. */
export function SettingsPage({ saved, save }: { saved: BrandSettings; save: (input: { settings: BrandSettings }) => Promise<Answer> }) {
  const [settings, setSettings] = useState(saved);
  const [refused, setRefused] = useState<Extract<Answer, { ok: false }>>();
  const [busy, startSaving] = useTransition();
  const toast = useToast();
  const mayWrite = useCan('brand.write');
  const changed = JSON.stringify(settings) !== JSON.stringify(saved);
  const change = (part: Partial<BrandSettings>) => setSettings((now) => ({ ...now, ...part }));

  const submit = () =>
    startSaving(async () => {
      const answer = await save({ settings }).catch((): Answer => ({ ok: false, message: 'The server does not answer. Your changes are still here; try again in a moment.' }));
      setRefused(answer.ok ? undefined : answer);
      if (answer.ok) toast.show({ title: 'Settings saved', tone: 'success' });
    });

  return (
    <>
      <PageHeader
        title="Settings"
        tabs={<SettingsTabs />}
        meta={changed && 'Not saved yet'}
        actions={
          mayWrite && (
            <>
              <Button disabled={!changed || busy} onClick={() => setSettings(saved)}>
                Discard
              </Button>
              <Button variant="primary" disabled={!changed} loading={busy} onClick={submit}>
                Save settings
              </Button>
            </>
          )
        }
      />
      <div className="mx-auto max-w-200 space-y-10 px-6 py-8">
        {!mayWrite && <Notice tone="info">You can look at these rules. Owners and admins change them.</Notice>}
        {refused && (
          <Notice tone="danger" title={refused.message}>
            {refused.problems?.map(({ path, message }) => (
              <p key={path}>
                <code className="font-mono text-12">{path}</code> {message}
              </p>
            ))}
          </Notice>
        )}
        <CapsForm value={settings.frequencyCaps} onChange={(frequencyCaps) => change({ frequencyCaps })} />
        <QuietHoursForm settings={settings} onChange={change} />
        <WordsForm settings={settings} onChange={change} />
        <SeveritiesForm value={settings.severities} onChange={(severities) => change({ severities })} />
      </div>
    </>
  );
}
