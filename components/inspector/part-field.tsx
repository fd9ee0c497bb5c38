'use client';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { FindingsList } from './findings-list';
import { useSaid, WatchReading } from './part-scope';

/** `path`: inside the part, as the linter names it: 'brief.cta'. */
type Props = Omit<ComponentProps<typeof Field>, 'error' | 'required'>;

/** A label and one control, with what the linter says about that field. */
export function PartField({ path, hint, children, ...rest }: Props) {
  const said = useSaid(path);
  const errors = said.filter(({ severity }) => severity === 'error');
  const others = said.filter(({ severity }) => severity !== 'error');
  return (
    <Field
      {...rest}
      path={path}
      error={errors.length ? errors.map(({ message }) => message).join(' ') : undefined}
      hint={others.length ? others.map(({ message }) => message).join(' ') : hint}
    >
      <WatchReading>{children}</WatchReading>
    </Field>
  );
}

type GroupProps = { label: string; path?: string | undefined; hideLabel?: boolean; aside?: ReactNode; children: ReactNode; className?: string };

/** Several controls that make up one value, with a name of their own and what the linter says about the value. */
export function FieldGroup({ label, path, hideLabel = false, aside, children, className }: GroupProps) {
  const id = useId();
  const said = useSaid(path);
  return (
    <fieldset aria-labelledby={`${id}-label`} aria-describedby={said.length ? `${id}-said` : undefined} className={classNames('flex min-w-0 flex-col gap-1.5', className)}>
      <div className={classNames('flex min-h-5 items-center justify-between gap-2', hideLabel && !aside && 'sr-only')}>
        <span id={`${id}-label`} className={classNames('text-12 font-medium text-muted', hideLabel && 'sr-only')}>
          {label}
        </span>
        {aside}
      </div>
      <div data-field={path} className="contents">
        {children}
      </div>
      <FindingsList findings={said} id={`${id}-said`} />
    </fieldset>
  );
}

/** A label of which only the end is seen: "Trigger" and "event" are read as "Trigger event", seen as "Event". */
export function PartialLabel({ of, children }: { of: string; children: string }) {
  return (
    <>
      <span className="sr-only">{of} </span>
      <span className="inline-block first-letter:uppercase">{children}</span>
    </>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  /** The part of the label that is seen, where the whole is only read. */
  shown?: string;
  path?: string | undefined;
  value: T | undefined;
  options: readonly { value: T; label: string }[];
  aside?: ReactNode;
  onChange: (value: T) => void;
};

/** One of a few, all in sight, or none yet. Each choice keeps its own name; the label names the group. */
export function ChoiceField<T extends string>({ label, shown = label, path, value, options, aside, onChange }: ChoiceProps<T>) {
  return (
    <FieldGroup label={shown} path={path} aside={aside} className="gap-1!">
      <Segmented<T | 'none'> fill aria-label={label} value={value ?? 'none'} options={options} onValueChange={(next) => next !== 'none' && onChange(next)} />
    </FieldGroup>
  );
}
