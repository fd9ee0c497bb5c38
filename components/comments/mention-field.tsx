'use client';

import { Autocomplete as Base } from '@base-ui/react/autocomplete';
import { useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { TEXTAREA } from '@/components/ui/input-class';
import { POPUP, POPUP_ITEM, POPUP_LIST } from '@/components/ui/popup-class';
import { typedMention, type Mention } from '@/lib/brand/mentions';

const MOST_OFFERED = 8;

/** A field of several lines is a textbox, not a combobox. */
const TEXTBOX = { role: undefined, 'aria-expanded': undefined };

type Props = {
  label: string;
  value: string;
  onValueChange: (text: string) => void;
  /** Told whom the reader chose to mention. */
  onMention: (person: Mention) => void;
  /** Who can be mentioned; asked for at the first @. */
  findPeople: () => Promise<readonly Mention[]>;
};

/** Text in which @ offers the brand's people: arrow keys walk through them, Enter and Tab take one, Escape goes on typing. */
export function MentionField({ label, value, onValueChange, onMention, findPeople }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [people, setPeople] = useState<readonly Mention[]>();
  /** Where the @ stands whose list was closed. */
  const [closedAt, setClosedAt] = useState<number>();
  /** Where the caret belongs once a name stands in the field. */
  const caretWanted = useRef<number>(undefined);
  const typing = typedMention(value, caret);
  const wanted = typing !== undefined;
  useEffect(() => {
    if (!wanted || people) return;
    // Without an answer there is no list, and the @ is just a sign.
    findPeople().then(setPeople, () => setPeople([]));
  }, [wanted, people, findPeople]);
  useEffect(() => {
    if (caretWanted.current === undefined) return;
    field.current?.setSelectionRange(caretWanted.current, caretWanted.current);
    caretWanted.current = undefined;
  }, [value]);

  const offered = typing && typing.at !== closedAt ? (people ?? []).filter(({ name }) => name.toLowerCase().includes(typing.typed.trim().toLowerCase())).slice(0, MOST_OFFERED) : [];
  const open = offered.length > 0;
  const take = (person: Mention) => {
    if (!typing) return;
    const before = `${value.slice(0, typing.at)}@${person.name} `;
    onMention(person);
    onValueChange(before + value.slice(caret).replace(/^ /, ''));
    setCaret(before.length);
    caretWanted.current = before.length;
    field.current?.focus();
  };
  return (
    <Base.Root
      items={people ?? []}
      filteredItems={offered}
      open={open}
      onOpenChange={(next, { reason }) => {
        if (!next && reason === 'escape-key') setClosedAt(typing?.at);
      }}
      autoHighlight="always"
      value={value}
      onValueChange={(next, { reason }) => {
        if (reason !== 'input-change') return;
        onValueChange(next);
        setCaret(field.current?.selectionStart ?? next.length);
      }}
      itemToStringValue={({ name }: Mention) => name}
    >
      <Base.Input
        {...TEXTBOX}
        aria-label={label}
        placeholder={`${label}… @ mentions someone`}
        maxLength={4_000}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onKeyDown={(event) => {
          if (!open) event.preventBaseUIHandler();
        }}
        onBlur={() => setClosedAt(typing?.at)}
        className={classNames(TEXTAREA, 'scroll-quiet field-sizing-content max-h-66 min-h-8 resize-y')}
        render={<textarea ref={field} rows={1} />}
      />
      <Base.Portal>
        <Base.Positioner sideOffset={4} collisionPadding={8} align="start" className="z-50 outline-none">
          <Base.Popup aria-label="People to mention" className={classNames(POPUP, 'min-w-48')}>
            <Base.List className={POPUP_LIST}>
              {(person: Mention) => (
                <Base.Item key={person.userId} value={person} onClick={() => take(person)} className={POPUP_ITEM}>
                  {person.name}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
