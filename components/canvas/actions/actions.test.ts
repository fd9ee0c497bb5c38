import { describe, expect, it } from 'vitest';
import { ACTIONS, actionOf } from './actions';
import { chordOf } from './chord';

const press = (keys: string, key: string, code = '') => {
  const has = (name: string) => keys.split('+').includes(name);
  return actionOf(chordOf({ key, code, metaKey: has('cmd'), ctrlKey: has('ctrl'), shiftKey: has('shift'), altKey: has('alt') }))?.id;
};

describe('the table of actions', () => {
  it('gives every action an id and every key a meaning of its own', () => {
    const ids = ACTIONS.map(({ id }) => id);
    const keys = ACTIONS.flatMap((action) => action.keys ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('takes nothing back from within a field but what was done to the document, and finding in it', () => {
    expect(ACTIONS.filter(({ inFields }) => inFields).map(({ id }) => id)).toEqual(['undo', 'redo', 'find']);
  });
});

describe('keys', () => {
  it('undo and redo on both kinds of keyboards, with Caps Lock too', () => {
    expect(press('cmd', 'z')).toBe('undo');
    expect(press('ctrl', 'Z')).toBe('undo');
    expect(press('cmd+shift', 'Z')).toBe('redo');
    expect(press('ctrl', 'y')).toBe('redo');
  });

  it('go by the key where Shift or Alt would make another sign of it', () => {
    expect(press('shift', '!', 'Digit1')).toBe('fit');
    expect(press('shift', '"', 'Digit2')).toBe('fit-selection');
    expect(press('alt', 'å', 'KeyA')).toBe('align-left');
    expect(press('alt+shift', 'Ó', 'KeyH')).toBe('distribute-across');
  });

  it('go by the sign where that is what one looks for', () => {
    expect(press('shift', '?', 'Slash')).toBe('keys');
    expect(press('shift', '?', 'Minus')).toBe('keys');
    expect(press('', '-', 'Minus')).toBe('zoom-out');
    expect(press('shift', '+', 'Equal')).toBe('zoom-in');
  });

  it('pass over what is not in the table, and over what the browser does itself', () => {
    for (const [keys, key] of [['alt+ctrl', 'z'], ['ctrl', 'Backspace'], ['shift', 'Delete'], ['', 'a'], ['ctrl', 'c'], ['ctrl', 'v']] as const) expect(press(keys, key)).toBeUndefined();
    expect(press('', 'Delete')).toBe('remove');
    expect(press('', 'Backspace')).toBe('remove');
    expect(press('', 'Escape')).toBe('deselect');
  });
});
