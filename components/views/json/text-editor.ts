import { indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec, Transaction } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';
import type { Mistake } from './check-text';

/** Colors are the app's tokens, each a pair for light and dark, so one theme serves both. */
const THEME = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--color-raised)', color: 'var(--color-ink)', fontSize: 'var(--text-12)' },
  '&.cm-focused': { outline: '2px solid var(--color-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-geist-mono), ui-monospace, monospace', lineHeight: '1.5', scrollbarWidth: 'thin', scrollbarColor: 'var(--color-line-strong) transparent' },
  '.cm-content': { caretColor: 'var(--color-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--color-ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in oklab, var(--color-accent) 26%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--color-surface)', color: 'var(--color-faint)', borderRight: '1px solid var(--color-line)' },
  '.cm-activeLine': { backgroundColor: 'var(--color-hover)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--color-hover)', color: 'var(--color-ink)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--color-accent-soft)', outline: '1px solid var(--color-line-strong)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--color-warning-soft)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--color-sunken)', border: '1px solid var(--color-line-strong)', color: 'var(--color-muted)' },
  '.cm-panels': { backgroundColor: 'var(--color-surface)', color: 'var(--color-ink)', borderColor: 'var(--color-line)' },
  '.cm-textfield': { backgroundColor: 'var(--color-raised)', border: '1px solid var(--color-control)', borderRadius: '6px', color: 'var(--color-ink)' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--color-raised)', border: '1px solid var(--color-line-strong)', borderRadius: '6px', color: 'var(--color-ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--color-raised)', color: 'var(--color-ink)', border: '1px solid var(--color-line-strong)', borderRadius: '6px', maxWidth: '36rem' },
  '.cm-diagnostic': { fontFamily: 'var(--font-geist-sans), ui-sans-serif, sans-serif', padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--color-danger)' },
});

const COLORS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--color-accent-ink)' },
  { tag: tags.string, color: 'var(--color-ink)' },
  { tag: tags.number, color: 'var(--color-info-ink)' },
  { tag: [tags.bool, tags.null], color: 'var(--color-warning-ink)' },
  { tag: [tags.separator, tags.brace, tags.squareBracket], color: 'var(--color-muted)' },
]);

type Options = { parent: HTMLElement; text: string; nonce: string | undefined; readOnly: boolean; onText: (text: string) => void; onApply: () => void };

/** A text editor for JSON in the page. Tab indents; after Escape it leaves. */
export function createTextEditor({ parent, text, nonce, readOnly, onText, onApply }: Options): EditorView {
  const apply = () => {
    onApply();
    return true;
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: apply }, { key: 'Mod-s', run: apply }])),
        basicSetup,
        readOnly ? EditorState.readOnly.of(true) : keymap.of([indentWithTab]),
        json(),
        lintGutter(),
        THEME,
        syntaxHighlighting(COLORS),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Journey as JSON', 'aria-describedby': 'json-keys', tabindex: '0', spellcheck: 'false' }),
        EditorView.updateListener.of((update) => update.docChanged && onText(update.state.doc.toString())),
        nonce === undefined ? [] : EditorView.cspNonce.of(nonce),
      ],
    }),
  });
}

/** Puts another text in place by changing only what differs: the cursor stays. `undoable`: within the editor's own history. */
export function setText(view: EditorView, text: string, undoable: boolean): void {
  const was = view.state.doc.toString();
  if (was === text) return;
  const least = Math.min(was.length, text.length);
  let start = 0;
  while (start < least && was[start] === text[start]) start++;
  let end = 0;
  while (end < least - start && was[was.length - 1 - end] === text[text.length - 1 - end]) end++;
  view.dispatch({ changes: { from: start, to: was.length - end, insert: text.slice(start, text.length - end) }, annotations: Transaction.addToHistory.of(undoable) });
}

/** Marks mistakes in the text and beside it. */
export function showMistakes(view: EditorView, mistakes: readonly Mistake[]): void {
  const { length } = view.state.doc;
  view.dispatch(setDiagnostics(view.state, mistakes.map(({ from, to, path, message }) => ({ from: Math.min(from, length), to: Math.min(to, length), severity: 'error' as const, message: path ? `${path}: ${message}` : message }))));
}

/** Puts the cursor to a mistake and brings it into sight. */
export function goTo(view: EditorView, { from }: Mistake): void {
  view.dispatch({ selection: { anchor: Math.min(from, view.state.doc.length) }, effects: EditorView.scrollIntoView(Math.min(from, view.state.doc.length), { y: 'center' }) });
  view.focus();
}
