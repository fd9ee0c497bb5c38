'use client';

import { useEffect, useEffectEvent, useRef, type FormEvent, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input, type InputProps } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { useReady } from '@/components/ui/use-ready';
import type { Problem } from '@/lib/journey/problem';

type Refusal = { message: string; problems: readonly Problem[] } | undefined;

type FormProps = { action: string; busy: boolean; quiet?: boolean; refused?: Refusal; onSubmit: () => void; children: ReactNode };

/** A column of fields with one button, `quiet` where it is one of several forms of a page. What was refused is said at its field, or above where it has none. */
export function Form({ action, busy, quiet = false, refused, onSubmit, children }: FormProps) {
  const ready = useReady();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} className="space-y-4" noValidate>
      {refused && refused.problems.length === 0 && <Notice tone="danger" title={refused.message} />}
      {children}
      <Button type="submit" variant={quiet ? 'secondary' : 'primary'} loading={busy} disabled={!ready} className={quiet ? undefined : 'w-full'}>
        {action}
      </Button>
    </form>
  );
}

type TextProps = Omit<InputProps, 'name'> & { label: string; name: string; hint?: ReactNode; refused?: Refusal };

/** One field of a form, by the name under which it is sent. */
export function FormField({ label, name, hint, refused, ...input }: TextProps) {
  const field = useRef<HTMLInputElement>(null);
  // What was typed, or filled in by the browser, before the page could listen.
  const takeTyped = useEffectEvent(() => {
    const typed = field.current?.value;
    if (typed && typed !== input.value) input.onValueChange(typed);
  });
  useEffect(() => takeTyped(), []);
  const problem = refused?.problems.find(({ path }) => path === name)?.message;
  return (
    <Field label={label} hint={hint} error={problem}>
      <Input {...input} ref={field} name={name} required />
    </Field>
  );
}
