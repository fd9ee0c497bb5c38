import { PersonStanding } from 'lucide-react';
import { useCustomerIn } from '@/components/builder/customer-context';

/** Says on the canvas where the rehearsed customer is. */
export function CustomerMark({ id }: { id: string }) {
  const customer = useCustomerIn(id);
  if (customer === undefined) return null;
  return customer === 'here' ? (
    <>
      <span aria-hidden className="pointer-events-none absolute -inset-1 rounded-[13px] border-2 border-accent" />
      <span className="absolute -top-3 left-3 flex items-center gap-1 rounded-full bg-accent px-2 py-0.5 text-(length:--detail-size) leading-none font-medium whitespace-nowrap text-on-accent">
        <PersonStanding aria-hidden className="size-3.5" />
        Customer is here
      </span>
    </>
  ) : (
    <span aria-hidden className="pointer-events-none absolute -inset-1 rounded-[13px] border-2 border-dashed border-accent opacity-60" />
  );
}
