/**
 * The fields that a Java sample encrypts, by their names in the request.
 *
 * @param text of the sample
 */
export function encryptedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/=\s*client\.encrypt\("([^"]+)"\)/g)].map(([, name]) => name!))
}
