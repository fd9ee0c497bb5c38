'use client';
import { useRouter } from 'next/navigation';
import { useMemo, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { NumberField } from '@/components/ui/number-field';
import { useReady } from '@/components/ui/use-ready';
import { NO_ANSWER } from '@/components/journeys/actions';
import type { Journey } from '@/lib/journey/journey';
import { fillPlaceholders } from '@/lib/journey/templates/placeholders';
import { problemOf } from '@/lib/journey/templates/problem-of';
import type { TemplateVariable } from '@/lib/journey/templates/template';
import type { UseTemplate } from './actions';
import { readable } from './readable';

type Props = {
  template: { id: string; variables: readonly TemplateVariable[]; document: Journey };
  onUse: UseTemplate;
  /** For a program of this many journeys: they keep their names and figures. */
  journeys?: number;
};

/** Asks for the words and two figures, shows the name and the first message with them, and makes the journey. */
export function UseForm({ template: { id, variables, document }, onUse, journeys }: Props) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [own, setOwn] = useState<string>();
  const [value, setValue] = useState(document.economics.valuePerConversion);
  const [perDay, setPerDay] = useState(document.economics.entrantsPerDay);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string>();
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  const shown = useMemo(() => new Map(variables.map(({ key, example }) => [key, values[key]?.trim() || example])), [variables, values]);
  const name = own ?? fillPlaceholders(document.name, shown);
  const first = document.states.flatMap(({ touchpoints }) => touchpoints)[0];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = Object.fromEntries(variables.flatMap((variable) => Object.entries({ [variable.key]: problemOf(variable, values[variable.key]?.trim() ?? '') }).filter(([, problem]) => problem !== undefined))) as Record<string, string>;
    setProblems(found);
    setRefused(undefined);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const answer = await onUse({ templateId: id, name, values, economics: { ...(value !== undefined && { valuePerConversion: value }), ...(perDay !== undefined && { entrantsPerDay: perDay }) } }).catch(() => NO_ANSWER);
    if (answer.ok) return router.push(journeys === undefined ? `/journeys/${answer.id}` : '/journeys');
    setBusy(false);
    setProblems(Object.fromEntries((answer.problems ?? []).map(({ path, message }) => [path, message])));
    setRefused(answer.message);
  };
  const set = (key: string, next: string) => {
    setValues({ ...values, [key]: next });
    setProblems((now) => Object.fromEntries(Object.entries(now).filter(([about]) => about !== key)));
  };
  const useExamples = () => {
    setValues(Object.fromEntries(variables.map(({ key, example }) => [key, values[key]?.trim() || example])));
    setProblems({});
  };

  return (
    <section aria-label={journeys === undefined ? 'Use this template' : 'Use this program'} className="rounded-lg border bg-surface">
      <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
        <div className="flex items-center justify-between gap-2">
          <h2 className="text-14 font-semibold">{journeys === undefined ? 'Use this template' : 'Use this program'}</h2>
          {variables.length > 0 && (
            <Button variant="ghost" size="sm" className="-mr-2" onClick={useExamples}>
              Fill with examples
            </Button>
          )}
        </div>
        {variables.map((variable) => (
          <Field key={variable.key} label={variable.label} hint={variable.hint} error={problems[variable.key]}>
            <Input value={values[variable.key] ?? ''} placeholder={variable.example} maxLength={200} onValueChange={(next) => set(variable.key, next)} />
          </Field>
        ))}
        {journeys === undefined && (
          <div className="grid grid-cols-2 items-start gap-3 border-t border-line pt-3">
            <Field label="Worth of a conversion">
              <NumberField mode="money" min={0} value={value} onValueChange={setValue} />
            </Field>
            <Field label="Customers a day">
              <NumberField min={0} value={perDay} onValueChange={setPerDay} />
            </Field>
          </div>
        )}
        <div aria-live="polite" className="rounded-md border border-line bg-raised p-3">
          <p className="text-11 text-faint">Preview</p>
          <p className="mt-0.5 text-13 font-semibold wrap-anywhere">{name}</p>
          {first?.brief && (
            <>
              {first.brief.subject && <p className="mt-2 text-12 font-medium wrap-anywhere">{readable(fillPlaceholders(first.brief.subject, shown))}</p>}
              <p className="mt-1 line-clamp-5 text-12 whitespace-pre-line text-muted wrap-anywhere">{readable(fillPlaceholders(first.brief.body ?? first.brief.keyMessage ?? '', shown))}</p>
            </>
          )}
        </div>
        {journeys === undefined && (
          <Field label="Name of the journey">
            <Input value={name} maxLength={200} onValueChange={setOwn} />
          </Field>
        )}
        {refused && (
          <Notice tone="danger" title="No journey was made">
            {refused}
          </Notice>
        )}
        <Button type="submit" variant="primary" loading={busy} disabled={!ready}>
          {journeys === undefined ? 'Create journey' : `Create ${journeys} journeys`}
        </Button>
        <p className="text-11 text-pretty text-faint">
          These words are put in once, for everybody. What stands in double braces, such as {'{{ first_name }}'}, is filled in for each customer when a message is sent.
        </p>
      </form>
    </section>
  );
}
