/** The names of 1 to 8, as news agencies call them. */
export const urgencyNames = [
  'flash',
  'bulletin',
  'urgent',
  'rush',
  'regular',
  'low',
  'lower',
  'deferred',
] as const;

export function urgencyName(urgency: number): (typeof urgencyNames)[number] {
  return urgencyNames[urgency - 1] ?? 'regular';
}
