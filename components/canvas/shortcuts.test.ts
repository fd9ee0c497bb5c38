import { describe, expect, it } from 'vitest';
import { shortcutOf } from './shortcuts';

const press = (keys: string, typing = false) => {
  const names = keys.split('+');
  const has = (name: string) => names.includes(name);
  return shortcutOf({ key: names.at(-1)!, metaKey: has('cmd'), ctrlKey: has('ctrl'), shiftKey: has('shift'), altKey: has('alt') }, typing);
};

describe('shortcuts', () => {
  it('undo and redo, on both kinds of keyboards and from within a field', () => {
    for (const typing of [false, true]) {
      expect(press('cmd+z', typing)).toBe('undo');
      expect(press('ctrl+z', typing)).toBe('undo');
      expect(press('cmd+shift+Z', typing)).toBe('redo');
      expect(press('ctrl+y', typing)).toBe('redo');
    }
  });

  it('leave a field its own keys', () => {
    for (const keys of ['Backspace', 'Delete', 'Escape', 'cmd+a']) expect(press(keys, true)).toBeUndefined();
    expect(press('Backspace')).toBe('remove');
    expect(press('Delete')).toBe('remove');
    expect(press('Escape')).toBe('deselect');
    expect(press('ctrl+a')).toBe('select-all');
  });

  it('pass over other combinations', () => {
    for (const keys of ['alt+ctrl+z', 'ctrl+Backspace', 'shift+Delete', 'a', 'z']) expect(press(keys)).toBeUndefined();
  });
});
