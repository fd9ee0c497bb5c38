'use client';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { afterPaint } from './after-paint';
import { Button } from './button';
import { Notice } from './notice';

/**
 * A part of a page that is always in its place and whose code comes after the rest. Until then `waiting` stands there, as large as the
 * place; where the code cannot be had it says so and tries again when asked, instead of taking the page with it. `preload` fetches it ahead.
 */
export function lazyPanel<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>, waiting: ReactNode = null): ComponentType<Props> & { preload: () => void } {
  let loaded: ComponentType<Props> | undefined;
  const fetchPanel = () => load().then((module) => (loaded = module.default));

  function LazyPanel(props: Props) {
    const [Panel, setPanel] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [tries, setTries] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Panel) return undefined;
      let over = false;
      const callOff = afterPaint(() => {
        fetchPanel().then(
          (panel) => over || setPanel(() => panel),
          () => over || setFailed(true),
        );
      });
      return () => {
        over = true;
        callOff();
      };
    }, [Panel, tries]);
    if (Panel) return <Panel {...props} />;
    if (!failed) return waiting;
    const retry = () => {
      setFailed(false);
      setTries(tries + 1);
    };
    return (
      <Notice tone="warning" title="This part could not be loaded" className="m-3" actions={<Button size="sm" onClick={retry}>Try again</Button>}>
        The server does not answer. Your edits are kept.
      </Notice>
    );
  }
  return Object.assign(LazyPanel, { preload: () => void fetchPanel().catch(() => undefined) });
}
