/** A number at the corner of an icon; nothing where there is none. The link around it says it in words. */
export function CountMark({ count }: { count: number }) {
  if (!count) return null;
  return (
    <span aria-hidden className="tabular absolute -top-1 -right-1 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 text-11 leading-none font-semibold text-on-accent ring-2 ring-surface">
      {count > 99 ? '99+' : count}
    </span>
  );
}
