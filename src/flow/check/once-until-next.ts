/**
 * A reading that several checks share: computed when the first of them asks, kept until something else is read. Checks are run pair by pair and
 * block by block, so one is enough. Not a WeakMap: what an old one holds survives every short collection of garbage, which for a long
 * article is most of the memory that its run would take.
 */
export function onceUntilNext<Subject, Reading>(
  read: (subject: Subject) => Reading,
): (subject: Subject) => Reading {
  let last: { readonly subject: Subject; readonly reading: Reading } | null = null;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, reading: read(subject) };
    return last.reading;
  };
}
