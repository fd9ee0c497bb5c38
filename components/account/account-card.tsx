import type { ReactNode } from 'react';
import { ProductMark } from '@/components/shell/product-mark';

/** The pages around an account: one card, one thing to do. */
export function AccountCard({ title, about, children, foot }: { title: string; about?: ReactNode; children: ReactNode; foot?: ReactNode }) {
  return (
    <div className="grid min-h-full place-items-center px-4 py-10">
      <div className="w-full max-w-96">
        <ProductMark className="mx-auto size-10" />
        <div className="mt-6 rounded-lg border bg-raised p-6 max-sm:p-5">
          <h1 className="text-20 font-semibold text-balance">{title}</h1>
          {about && <div className="mt-1.5 text-13 text-pretty text-muted">{about}</div>}
          <div className="mt-5">{children}</div>
        </div>
        {foot && <div className="mt-4 text-center text-13 text-muted">{foot}</div>}
      </div>
    </div>
  );
}
