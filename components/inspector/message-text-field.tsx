'use client';
import { useImperativeHandle, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref, type RefObject } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useDisabled } from '@/components/ui/disabled-context';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { useDraft } from '@/components/ui/use-draft';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { writeVariable } from '@/lib/journey/variables';
import type { BriefText } from './brief-shape';
import { countText } from './count-text';
import { PartField } from './part-field';
import { readText } from './read-typed';
import { BODY_LIMIT, LINE_LIMIT, PASSAGE_LIMIT } from './text-field';
import { VariableMenu } from './variable-menu';

type Props = {
  label: ReactNode;
  path: string;
  /** Which text it is: what limits it. */
  text: BriefText;
  /** Where it goes out. */
  sender: Pick<Touchpoint, 'channel' | 'platform'>;
  value: string | undefined;
  /** Lines it starts with; without, it is one line. */
  rows?: number | undefined;
  placeholder?: string | undefined;
  hint?: string | undefined;
  /** What the field is called where its variables are chosen; without, it takes none. */
  variablesInto?: string | undefined;
  /** Undefined when the field is empty. */
  onChange: (value: string | undefined) => void;
  /** A variable was put in; the text was reported before. */
  onVariable: (name: string) => void;
};

/** One text of a message, with the room it has on its channel, and variables to put in where customers read it. */
export function MessageTextField({ label, path, text, sender, value, rows, placeholder, hint, variablesInto, onChange, onVariable }: Props) {
  const count = countText(sender, text, value ?? '');
  const control = useRef<Writing>(null);
  const element = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);
  const disabled = useDisabled(false);
  const into = disabled ? undefined : variablesInto;
  const insert = (variable: string, fallback: string) => {
    control.current?.insert(writeVariable(variable, fallback));
    onVariable(variable);
    setChoosing(false);
  };
  const byKey = (event: KeyboardEvent) => {
    if (into === undefined || event.key.toLowerCase() !== 'i' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setChoosing(true);
  };
  return (
    <PartField
      label={label}
      path={path}
      hint={hint}
      aside={
        count && (
          <span title={count.long} className={classNames('text-11 tabular', into !== undefined && 'mr-7', count.isOver ? 'font-medium text-warning-ink' : 'text-faint')}>
            {count.short}
          </span>
        )
      }
    >
      <div className="relative">
        <Control
          ref={control}
          element={element}
          value={value}
          rows={rows}
          limit={text === 'body' ? BODY_LIMIT : text === 'keyMessage' || text === 'angle' ? PASSAGE_LIMIT : LINE_LIMIT}
          placeholder={placeholder}
          onKeyDown={byKey}
          onChange={onChange}
        />
        {into !== undefined && <VariableMenu into={into} open={choosing} onOpenChange={setChoosing} field={element} onInsert={insert} />}
      </div>
    </PartField>
  );
}

type Writing = { insert: (text: string) => void };

type ControlProps = {
  ref: Ref<Writing>;
  element: RefObject<(HTMLTextAreaElement & HTMLInputElement) | null>;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  rows: number | undefined;
  limit: number;
  placeholder: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** A text that something can be put into where the caret stands. */
function Control({ ref, element, value, onChange, rows, limit, placeholder, onKeyDown }: ControlProps) {
  const { text, type, leave } = useDraft({ value: value === '' ? undefined : value, onValueChange: onChange, read: (typed) => readText(typed, limit), write: (known) => known ?? '' });
  const caret = useRef<number>(undefined);
  useImperativeHandle(ref, () => ({
    insert(inserted) {
      const { selectionStart, selectionEnd } = element.current ?? {};
      const [start, end] = [selectionStart ?? text.length, selectionEnd ?? text.length];
      caret.current = start + inserted.length;
      type(text.slice(0, start) + inserted + text.slice(end));
    },
  }));
  useLayoutEffect(() => {
    if (caret.current !== undefined) element.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [text, element]);
  const shared = { ref: element, value: text, onValueChange: type, onBlur: leave, onKeyDown, placeholder };
  return rows ? <Textarea {...shared} rows={rows} /> : <Input {...shared} />;
}
