import { NOT_LOADED, type LazyCode } from '@/components/ui/lazy-code';
import type { ActionContext } from './action';

/** The code an action takes; where it cannot be had, the person is told what was not done for that. */
export async function brought<Module>(code: LazyCode<Module>, { say }: ActionContext, undone: string): Promise<Module | undefined> {
  const here = await code.load().catch(() => undefined);
  if (!here) say({ title: undone, description: NOT_LOADED, tone: 'warning' });
  return here;
}
