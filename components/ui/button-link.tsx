import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';
import { classNames } from './class-names';

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode };

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function ButtonLink({ variant = 'secondary', size = 'md', icon, className, children, ...rest }: Props) {
  return (
    <Link {...rest} className={classNames(buttonClass(variant, size), className)}>
      {icon}
      {children}
    </Link>
  );
}
