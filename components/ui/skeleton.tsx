import { classNames } from './class-names';

/** The place of something still loading. Give it the size of what will come; announce the wait elsewhere. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames('block animate-pulse rounded-md bg-pressed', className)} />;
}
