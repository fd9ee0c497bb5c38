import { createContext, use } from 'react';

/** True where nothing may be changed: controls that no fieldset reaches heed it. */
export const DisabledContext = createContext(false);

export function useDisabled(own: boolean | undefined): boolean {
  return use(DisabledContext) || own === true;
}
