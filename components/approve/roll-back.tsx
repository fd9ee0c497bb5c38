'use client';

import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { lazyPanel } from '@/components/ui/lazy-panel';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import type { Journey } from '@/lib/journey/journey';
import type { ApproveActions, HeldApproval, PastRequest } from './approve-data';
import { ReasonDialog } from './reason-dialog';

const VersionDiff = lazyPanel(async () => ({ default: (await import('@/components/versions/version-diff')).VersionDiff }), <Skeleton className="h-72" />);

type Props = {
  journey: { id: string; name: string };
  /** What is live, or was stopped. */
  current: HeldApproval;
  former: readonly PastRequest[];
  actions: Pick<ApproveActions, 'rollBack' | 'loadVersion'>;
};

/** Takes back what is live in favor of a version that was live before: chosen with what differs in sight, and with a reason. */
export function RollBack({ journey, current, former, actions }: Props) {
  const [to, setTo] = useState(former[0]!.id);
  const toast = useToast();
  const target = former.find(({ id }) => id === to) ?? former[0]!;
  return (
    <ReasonDialog
      trigger={<Button icon={<Undo2 />}>Roll back…</Button>}
      title="Roll back to a former version"
      description={`Version ${current.versionNumber} is taken back and a version that was live before goes live in its place. Its approval still holds: it is the very same.`}
      action={`Roll back to version ${target.versionNumber}`}
      tone="danger"
      size="lg"
      placeholder="It converts worse than the one before"
      onSubmit={async (reason) => {
        const answer = await actions.rollBack({ id: current.id, to: target.id, reason });
        if (answer.ok) toast.show({ title: `Version ${target.versionNumber} is live again`, tone: 'success' });
        return answer;
      }}
    >
      <Field label="Former version">
        <Select value={target.id} onValueChange={setTo} options={former.map(({ id, versionNumber, by, atMs }) => ({ value: id, label: `Version ${versionNumber}`, hint: `asked for by ${by} on ${new Date(atMs).toLocaleDateString('en-US', { dateStyle: 'long' })}` }))} />
      </Field>
      <Difference journeyId={journey.id} from={current.versionNumber} to={target.versionNumber} load={actions.loadVersion} />
      {current.cannotBeRecalled.length > 0 && (
        <Notice tone="warning" title="Rolling back does not undo">
          <ul className="list-disc space-y-0.5 pl-4">
            {current.cannotBeRecalled.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </ReasonDialog>
  );
}

type Loaded = { ok: true; before: Journey; after: Journey } | { ok: false; message: string };

function Difference({ journeyId, from, to, load }: { journeyId: string; from: number; to: number; load: ApproveActions['loadVersion'] }) {
  const [loaded, setLoaded] = useState<Loaded & { key: string }>();
  const key = `${from} ${to}`;
  useEffect(() => {
    let over = false;
    void Promise.all([from, to].map((number) => load({ journeyId, number }))).then(
      ([before, after]) => !over && setLoaded({ key, ...(before!.ok && after!.ok ? { ok: true, before: before!.value, after: after!.value } : { ok: false, message: 'Try again in a moment.' }) }),
      () => !over && setLoaded({ key, ok: false, message: 'The server does not answer. Try again in a moment.' }),
    );
    return () => void (over = true);
  }, [journeyId, from, to, key, load]);
  if (loaded?.key !== key) return <Skeleton className="h-72" />;
  if (!loaded.ok) return <Notice tone="danger" title="The versions could not be read">{loaded.message}</Notice>;
  return <VersionDiff before={loaded.before} after={loaded.after} beforeName={`Version ${from}, live now`} afterName={`Version ${to}`} />;
}
