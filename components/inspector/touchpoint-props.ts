import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Edit } from './use-edit';

/** What every part of a touchpoint's form is given: whose it is, where that stands, and how to edit it. Each field reads its own value. */
export type TouchpointProps = { id: string; stateId: string; edit: Edit<Touchpoint> };
