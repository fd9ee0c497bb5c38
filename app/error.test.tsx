import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import PageError from './error';

it('asks the server anew: to draw again what it sent would fail again', () => {
  let asked = 0;
  const page = PageError({ error: new Error('no database'), retry: () => asked++ }) as ReactElement<{ children: ReactElement<{ actions: ReactElement<{ onClick: () => void }> }> }>;
  page.props.children.props.actions.props.onClick();
  expect(asked).toBe(1);
});
