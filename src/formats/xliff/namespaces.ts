/** XLIFF 2.0 and 2.1 share their namespaces (XLIFF 2.1, sections 1.3 and 5). */
export const coreNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
export const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0';
export const glossaryNamespace = 'urn:oasis:names:tc:xliff:glossary:2.0';

const ownFamily = 'urn:selaras:';
/** Our own elements. A change that an older reader would misread gets the next number. */
export const ownNamespace = `${ownFamily}1`;

/** Whether a namespace is ours but of another version. */
export function isOtherOwnNamespace(namespace: string): boolean {
  return namespace.startsWith(ownFamily) && namespace !== ownNamespace;
}
