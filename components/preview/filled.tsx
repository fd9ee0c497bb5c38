'use client';
import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Fold } from '@/lib/journey/channel-format';
import { fillIn, type FilledPiece, type Sample } from '@/lib/journey/variables';
import { cutAt } from './cut-at';

type Props = {
  text: string | undefined;
  sample: Sample;
  /** Said quietly where there is no text: "No subject yet". */
  none: string;
  /** What is left out is marked "…"; with `more`, a button of that name shows it. */
  fold?: Fold | undefined;
  more?: string;
};

/** A text as the recipient reads it: variables filled in and marked, beyond the fold cut off, or a placeholder where there is none. */
export function Filled({ text, sample, none, fold, more }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  if (!text) return <Quiet>{none}</Quiet>;
  const pieces = fillIn(text, sample);
  const { shown, cut } = fold && !unfolded ? cutAt(pieces, fold) : { shown: pieces, cut: false };
  return (
    <span dir="auto" className="wrap-anywhere whitespace-pre-line">
      {shown.map((piece, i) => (
        // A piece is its place in the text.
        <Part key={i} piece={piece} />
      ))}
      {cut && '…'}
      {cut && more && (
        <button type="button" className="ml-1 min-h-6 font-medium text-muted hover:underline" onClick={() => setUnfolded(true)}>
          {more}
        </button>
      )}
    </span>
  );
}

const ORIGINS = { sample: 'known of this customer', fallback: 'the fallback', nothing: 'not known, and there is no fallback' } as const;

function Part({ piece: { text, variable } }: { piece: FilledPiece }) {
  if (!variable) return <Linked text={text} />;
  const { name, from } = variable;
  return (
    <span
      title={`${name}: ${ORIGINS[from]}`}
      className={classNames(
        from === 'nothing' ? 'rounded-[3px] box-decoration-clone bg-warning-soft px-0.5 font-mono text-[0.92em] text-warning-ink' : 'underline decoration-accent decoration-dotted underline-offset-3',
      )}
    >
      {from === 'nothing' ? `[${text}]` : text}
      <span className="sr-only">{` (${name}, ${ORIGINS[from]})`}</span>
    </span>
  );
}

const LINK = /((?:https?:\/\/|www\.)\S+)/i;

/** Addresses look as links do and lead nowhere. */
function Linked({ text }: { text: string }) {
  if (!LINK.test(text)) return text;
  return text.split(LINK).map((part, i) =>
    i % 2 ? (
      // An address is its place in the text.
      <span key={i} className="text-info-ink underline underline-offset-2">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** What the brief does not say yet. */
export function Quiet({ children }: { children: string }) {
  return <span className="font-normal text-faint italic">{children}</span>;
}
