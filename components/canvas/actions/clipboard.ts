import { lazyCode } from '@/components/ui/lazy-code';
import type { ActionContext } from './action';
import { brought } from './brought';

/** What makes parts a text, and what judges a text and puts its parts into the document. */
export const COPY = lazyCode(() => import('./copy'));
export const PASTE = lazyCode(() => import('./paste'));

/** Copies by a press on a button or menu: the browser may refuse. */
export async function copySelection(context: ActionContext): Promise<boolean> {
  const code = await brought(COPY, context, 'Nothing was copied');
  if (!code) return false;
  const copied = code.clipText(context);
  if (!copied) {
    context.say({ title: 'Nothing here can be copied', description: 'A transition is copied together with the states it joins: select those.' });
    return false;
  }
  try {
    await navigator.clipboard.writeText(copied.text);
    context.say({ title: `Copied ${copied.words}` });
    return true;
  } catch {
    context.say({ title: 'The browser keeps its clipboard closed', description: 'Press Ctrl+C, or ⌘C on a Mac, instead.', tone: 'warning' });
    return false;
  }
}

/** Pastes by a press on a button or menu: the browser may refuse. */
export async function pasteFromClipboard(context: ActionContext): Promise<void> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    context.say({ title: 'The browser keeps its clipboard closed', description: 'Press Ctrl+V, or ⌘V on a Mac, instead.', tone: 'warning' });
    return;
  }
  await paste(context, text);
}

/** Pastes a text that the browser has handed over. */
export async function paste(context: ActionContext, text: string): Promise<void> {
  const code = await brought(PASTE, context, 'Nothing was pasted');
  code?.pasteText(context, text);
}
