import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Edit } from './use-edit';

/** What every part of a touchpoint's form is given: the touchpoint, the state it stands in, and how to edit it. */
export type TouchpointProps = { touchpoint: Touchpoint; state: State; edit: Edit<Touchpoint> };
