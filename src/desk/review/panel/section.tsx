import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  /** A few words at the right, such as a count. */
  readonly aside: string;
  readonly children?: ReactNode;
}

/** One part of the side panel. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  return (
    <section className="panel-part">
      <h2>
        {title} <span>{aside}</span>
      </h2>
      {children}
    </section>
  );
}
