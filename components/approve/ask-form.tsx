'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useSyncExternalStore, type FormEvent } from 'react';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { Button } from '@/components/ui/button';
import { CountriesField } from '@/components/ui/countries-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { NumberField } from '@/components/ui/number-field';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { ApprovalStatus } from '@/lib/approval/approval';
import { Audience } from '@/lib/approval/audience';
import { check } from '@/lib/journey/explain';
import type { Problem } from '@/lib/journey/problem';
import type { ApproveActions, Preview } from './approve-data';
import { keepAsked, keptText, readKept, type Asked } from './ask-draft';
import { Card } from './card';
import { usePreview } from './use-preview';
import { InTheWay, Weighed } from './weighed';

type Props = {
  journeyId: string;
  first: Preview;
  /** What was asked last, to start from. */
  initial: Asked;
  /** Told that something is typed here, and that it was sent. */
  onTyped: (typed: boolean) => void;
  /** The day it is, such as "2026-12-01". */
  today: string;
  /** An open request that asking again withdraws. */
  withdraws: string | null;
  /** Names by id, for people that a policy names. */
  names: Readonly<Record<string, string>>;
  /** Numbers of versions by approval id. */
  versions: Readonly<Record<string, number>>;
  request: ApproveActions['request'];
  preview: ApproveActions['preview'];
};

/** What is said of a field that was left out. */
const MISSING: Record<string, string> = {
  people: 'Say how many people may come in.',
  source: 'Say where the number comes from, such as a segment’s size on some day.',
  startsOn: 'Choose the day from which messages may go out.',
};
const isEmpty = (audience: object, path: string) => ['', undefined].includes((audience as Record<string, string | undefined>)[path]);

const neverChanges = () => () => {};

/** Says to whom the draft shall go, shows what that comes to, and asks for approval. What is typed outlives a reload and a refusal. */
export function AskForm({ journeyId, first, initial, onTyped, today, withdraws, names, versions, request, preview: ask }: Props) {
  const [typed, setTyped] = useState<Asked>();
  const kept = useSyncExternalStore(neverChanges, () => keptText(journeyId), () => null);
  const asked = typed ?? readKept(kept) ?? initial;
  const [problems, setProblems] = useState<Problem[]>([]);
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const toast = useToast();
  const { preview, pending, failed } = usePreview(journeyId, first, asked, ask);

  const change = (part: Partial<Asked>) => {
    const next = { ...asked, ...part };
    setTyped(next);
    keepAsked(journeyId, next);
    onTyped(true);
    setProblems((all) => all.filter(({ path }) => !Object.keys(part).some((field) => path === field || path.startsWith(`${field}[`))));
  };
  const errorOf = (field: string) => problems.find(({ path }) => path === field || path.startsWith(`${field}[`))?.message;
  const show = (found: readonly Problem[]) => {
    setProblems([...found]);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus());
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { message, ...audience } = asked;
    const read = check(Audience, audience);
    if (!read.ok) return show(read.problems.map(({ path, message }) => ({ path, message: (isEmpty(audience, path) && MISSING[path]) || message })));
    setBusy(true);
    const answer = await request({ journeyId, contentHash: preview.contentHash, asked: { audience: read.value, ...(message.trim() && { message: message.trim() }) } }).catch((): Answer<{ status: ApprovalStatus }> => NO_ANSWER);
    setBusy(false);
    if (!answer.ok) {
      setRefused(answer.message);
      // The draft may have moved on: what is shown beside the form then has to as well.
      router.refresh();
      return show((answer.problems ?? []).map(({ path, ...rest }) => ({ ...rest, path: path.replace(/^audience\./, '') })));
    }
    keepAsked(journeyId, null);
    onTyped(false);
    toast.show(answer.status === 'approved' ? { title: 'Approved at once: earlier approvals hold', tone: 'success' } : { title: 'Approval was requested', description: preview.approvers.length ? `${preview.approvers.join(', ')} can answer and were told.` : undefined, tone: 'success' });
    return undefined;
  };

  const errors = preview.findings.filter(({ severity }) => severity === 'error').length;
  const blocked = errors > 0 || preview.blockers.length > 0;
  const past = asked.startsOn !== '' && asked.startsOn < today;
  return (
    <div className="space-y-5">
      <InTheWay preview={preview} />
      <div className="grid items-start gap-5 lg:grid-cols-[21rem_minmax(0,1fr)]">
        <Card title="Ask for approval" className="lg:sticky lg:top-4">
          <form ref={form} onSubmit={submit} noValidate className="space-y-4">
            <Field label="How many people" required error={errorOf('people')} hint="Everyone who may come in, whatever they get.">
              <NumberField min={1} max={1_000_000_000} value={asked.people} onValueChange={(people) => change({ people })} unit="people" />
            </Field>
            <Field label="Where the number comes from" required error={errorOf('source')}>
              <Input value={asked.source} maxLength={4_000} placeholder="Segment size in the CRM, 20 November" onValueChange={(source) => change({ source })} />
            </Field>
            <Field label="Where they live" error={errorOf('countries')} hint="Countries decide which laws hold. Not said counts as high risk.">
              <CountriesField value={asked.countries} onValueChange={(countries) => change({ countries })} />
            </Field>
            <Field label="First message not before" required error={errorOf('startsOn')} hint={past ? 'This day has passed.' : undefined}>
              <Input type="date" value={asked.startsOn} onValueChange={(startsOn) => change({ startsOn })} />
            </Field>
            <Field label="Message to approvers" hint="What changed, and what to look at first. Optional.">
              <Textarea rows={3} maxLength={4_000} value={asked.message} onValueChange={(message) => change({ message })} />
            </Field>
            {refused && <Notice tone="danger" title={refused} />}
            {withdraws && <p className="text-12 text-muted">{withdraws}</p>}
            {blocked && <p className="text-12 text-muted">{errors > 0 ? 'Mend the errors first: they are listed above.' : 'What stands in the way is listed above.'}</p>}
            <Button type="submit" variant="primary" className="w-full" loading={busy} disabled={blocked}>
              Request approval
            </Button>
          </form>
        </Card>
        <Weighed preview={preview} pending={pending} failed={failed} assumed={asked.people === undefined} names={names} versions={versions} />
      </div>
    </div>
  );
}
