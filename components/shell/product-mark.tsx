/** The product's mark: three places and the way between them. Named by what stands beside it, or by its link. */
export function ProductMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden className={className}>
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <g className="stroke-on-accent" strokeWidth="1.5" strokeLinecap="round">
        <path d="M8 17h.6a3.4 3.4 0 0 0 3.4-3.4M12 10.4A3.4 3.4 0 0 1 15.4 7h.6" />
        <circle cx="12" cy="12" r="1.75" />
      </g>
      <g className="fill-on-accent">
        <circle cx="6.5" cy="17" r="2" />
        <circle cx="17.5" cy="7" r="2" />
      </g>
    </svg>
  );
}
