import type { PartRef } from '@/lib/editor/part';
import type { Action } from './action';

export const SELECT_ACTIONS: readonly Action[] = [
  {
    id: 'select-all',
    label: 'Select all',
    group: 'Select',
    keys: ['mod+a'],
    run: ({ store }) => {
      const { journey, select } = store.getState();
      const refs = (kind: PartRef['kind'], parts: readonly { id: string }[]) => parts.map(({ id }): PartRef => ({ kind, id }));
      select([...refs('state', journey.states), ...refs('outcome', journey.outcomes), ...refs('note', journey.notes ?? [])]);
    },
  },
  { id: 'deselect', label: 'Select nothing', group: 'Select', keys: ['escape'], reading: true, passes: true, run: ({ store }) => store.getState().select([]) },
  { id: 'find', label: 'Find in this journey', group: 'Select', keys: ['mod+f'], inFields: true, reading: true, run: ({ view }) => view.setState({ finding: true }) },
];
