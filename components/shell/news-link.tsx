'use client';

import { Bell } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { buttonClass } from '@/components/ui/button-class';
import { classNames } from '@/components/ui/class-names';
import { Tooltip } from '@/components/ui/tooltip';
import { CountMark } from './count-mark';
import { useCounts } from './counts-context';

/** The way to one's news, with how much was not read. */
export function NewsLink() {
  const { unread } = useCounts();
  const current = usePathname() === '/notifications';
  const words = unread ? `Notifications, ${unread} unread` : 'Notifications';
  return (
    <Tooltip content={words} side="right">
      <Link href="/notifications" aria-label={words} aria-current={current ? 'page' : undefined} className={classNames(buttonClass('ghost', 'md', true), 'relative aria-[current]:bg-accent-soft aria-[current]:text-accent-ink')}>
        <Bell aria-hidden />
        <CountMark count={unread} />
      </Link>
    </Tooltip>
  );
}
