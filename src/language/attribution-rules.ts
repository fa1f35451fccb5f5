/**
 * What a verb of speaking says about the words besides who spoke them. `say` is everything neutral: said, added, explained, asked. The others
 * judge: who admits has done wrong, who claims may not be believed.
 */
export type Force = 'say' | 'claim' | 'admit' | 'acknowledge' | 'concede' | 'boast' | 'deny' | 'accuse';

/** Words in lower case by the force that they can have. One word may stand in several: mengaku is said, claimed, admitted. */
export type AttributionRules = Readonly<Record<Force, ReadonlySet<string>>>;
