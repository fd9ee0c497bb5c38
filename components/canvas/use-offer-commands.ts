import { useEffect } from 'react';
import { offerCommands } from '@/components/commands/registry';
import { useCode } from '@/components/ui/lazy-code';
import type { ActionContext } from './actions/action';
import { LATE } from './late';
import { useAddPart } from './use-add-part';

/** Offers what can be done on this canvas, and its parts, in the list of commands. */
export function useOfferCommands(context: ActionContext): void {
  const add = useAddPart();
  const late = useCode(LATE);
  useEffect(() => late && offerCommands(() => late.canvasCommands(context, add)), [late, context, add]);
}
