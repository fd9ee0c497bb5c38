import { useId, type ReactNode } from 'react';

/** One group of settings: what it is about, and what holds when nothing is set; a `mark` beside its title. */
export function SettingsSection({ title, mark, about, children }: { title: string; mark?: ReactNode; about: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id={heading} className="text-16 font-semibold">
          {title}
        </h2>
        {mark}
      </div>
      <p className="mt-1 max-w-160 text-13 text-muted">{about}</p>
      <div className="mt-4">{children}</div>
    </section>
  );
}
