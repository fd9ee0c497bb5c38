import { useId, type ReactNode } from 'react';

/** One group of settings: what it is about, and what holds when nothing is set. */
export function SettingsSection({ title, about, children }: { title: string; about: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="text-16 font-semibold">
        {title}
      </h2>
      <p className="mt-1 max-w-160 text-13 text-muted">{about}</p>
      <div className="mt-4">{children}</div>
    </section>
  );
}
