import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** A link in running text. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={classNames(
        'rounded-md text-accent-ink underline decoration-accent/35 underline-offset-3 transition-colors hover:decoration-accent',
        className,
      )}
    />
  );
}
