'use client';
import { useImperativeHandle, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref, type RefObject } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useDisabled } from '@/components/ui/disabled-context';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { useDraft } from '@/components/ui/use-draft';
import type { Channel } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { writeVariable } from '@/lib/journey/variables';
import type { BriefField } from './brief-shape';
import { countText } from './count-text';
import { PartField } from './part-field';
import { putInto } from './put';
import { readText } from './read-typed';
import { BODY_LIMIT, LINE_LIMIT, PASSAGE_LIMIT } from './text-field';
import type { Edit } from './use-edit';
import { useTouchpoint } from './use-touchpoint';
import { VariableMenu } from './variable-menu';

type Props = { id: string; field: BriefField; channel: Channel; platform: string | undefined; edit: Edit<Touchpoint> };

/** One text of a brief, with the room it has on its channel, and variables to put in where customers read it. */
export function BriefTextField({ id, field: { key, name, label, placeholder, rows, isRead }, channel, platform, edit }: Props) {
  const value = useTouchpoint(id, ({ brief }) => brief?.[key]);
  const count = countText({ channel, ...(platform !== undefined && { platform }) }, key, value ?? '');
  const control = useRef<Writing>(null);
  const element = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);
  const mayInsert = !useDisabled(false) && isRead;
  const insert = (variable: string, fallback: string) => {
    control.current?.insert(writeVariable(variable, fallback));
    // A list of variables says which there are: what is used belongs on it.
    edit(name, ({ brief }) => {
      const { variables } = brief ?? {};
      if (variables?.length && variables.length < 100 && !variables.includes(variable)) variables.push(variable);
    });
    setChoosing(false);
  };
  const byKey = (event: KeyboardEvent) => {
    if (!mayInsert || event.key.toLowerCase() !== 'i' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setChoosing(true);
  };
  return (
    <PartField
      label={label}
      path={`brief.${key}`}
      aside={
        count && (
          <span title={count.long} className={classNames('text-11 tabular', mayInsert && 'mr-7', count.isOver ? 'font-medium text-warning-ink' : 'text-faint')}>
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
          limit={key === 'body' ? BODY_LIMIT : key === 'keyMessage' || key === 'angle' ? PASSAGE_LIMIT : LINE_LIMIT}
          placeholder={placeholder}
          onKeyDown={byKey}
          onChange={(text) => edit(name, (part) => putInto(part, 'brief', key, text))}
        />
        {mayInsert && <VariableMenu into={label} open={choosing} onOpenChange={setChoosing} field={element} onInsert={insert} />}
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
