/** The engine writes `<x id="2"></x>` for `<x id="2"/>`; codes and masks go back in the form in which they came. */
export function closeEmptyElements(wire: string): string {
  return wire.replace(/<x((?:\s[^<>]*)?)><\/x>/g, '<x$1/>');
}
