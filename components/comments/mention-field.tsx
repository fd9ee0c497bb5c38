'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { classNames } from '@/components/ui/class-names';
import { TEXTAREA } from '@/components/ui/input-class';
import { POPUP, POPUP_ITEM, POPUP_LIST } from '@/components/ui/popup-class';
import { typedMention, type Mention } from '@/lib/brand/mentions';

const MOST_OFFERED = 6;

type Props = {
  label: string;
  value: string;
  /** With the person whom the reader chose to mention by it. */
  onValueChange: (text: string, mentioned?: Mention) => void;
  /** Who can be mentioned; asked for at the first @, and at the next where nobody can be told. */
  findPeople: () => Promise<readonly Mention[] | null>;
  /** Asked to send by the keyboard: Enter with Ctrl or ⌘. */
  onSend: () => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Id of what says that there is too much. */
  problem: string | undefined;
};

/** Text in which @ offers the brand's people: arrow keys walk through them, Enter and Tab take one, Escape goes on typing. */
export function MentionField({ label, value, onValueChange, findPeople, onSend, field, problem }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState(0);
  const [people, setPeople] = useState<readonly Mention[]>();
  const [chosen, setChosen] = useState(0);
  /** Where the @ stands whose list was closed. */
  const [closedAt, setClosedAt] = useState<number>();
  /** Where the caret belongs once a name stands in the field. */
  const caretWanted = useRef<number>(undefined);
  const typing = typedMention(value, caret);
  const wanted = typing !== undefined;
  useEffect(() => {
    if (!wanted || people) return;
    // Without an answer there is no list, and the @ is just a sign.
    findPeople().then((found) => found && setPeople(found), () => undefined);
  }, [wanted, people, findPeople]);
  useEffect(() => {
    if (caretWanted.current === undefined) return;
    field.current?.setSelectionRange(caretWanted.current, caretWanted.current);
    caretWanted.current = undefined;
  }, [value, field]);

  const offered = typing && typing.at !== closedAt ? (people ?? []).filter(({ name }) => name.toLowerCase().includes(typing.typed.trim().toLowerCase())).slice(0, MOST_OFFERED) : [];
  const open = offered.length > 0;
  const current = Math.min(chosen, offered.length - 1);
  useEffect(() => {
    if (open) void list.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const take = (person: Mention) => {
    if (!typing) return;
    const before = `${value.slice(0, typing.at)}@${person.name} `;
    onValueChange(before + value.slice(caret).replace(/^ /, ''), person);
    setCaret(before.length);
    setClosedAt(typing.at);
    caretWanted.current = before.length;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onSend();
    }
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen((current + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[current]!);
    else if (event.key === 'Escape') setClosedAt(typing?.at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative">
      <textarea
        ref={field}
        aria-label={label}
        aria-autocomplete="list"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open ? `${id}-${current}` : undefined}
        placeholder={`${label}… @ mentions someone`}
        rows={1}
        value={value}
        onChange={({ target }) => {
          onValueChange(target.value);
          setCaret(target.selectionStart);
          setChosen(0);
          // An @ that is gone takes its closed list with it.
          if (closedAt !== undefined && target.value[closedAt] !== '@') setClosedAt(undefined);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onBlur={() => setClosedAt(typing?.at)}
        onKeyDown={onKeyDown}
        className={classNames(TEXTAREA, 'scroll-quiet block field-sizing-content max-h-66 min-h-8 resize-y')}
      />
      {open && (
        // A datalist knows nothing of words in the middle of a text.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div ref={list} id={`${id}-list`} role="listbox" aria-label="People to mention" className={classNames(POPUP, POPUP_LIST, 'absolute top-full left-0 z-10 mt-1 min-w-48')}>
          {offered.map((person, i) => (
            // The field keeps the focus and has the keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={person.userId}
              id={`${id}-${i}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              tabIndex={-1}
              aria-selected={i === current}
              data-highlighted={i === current || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
              className={POPUP_ITEM}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
