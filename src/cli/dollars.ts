import type { Say } from '../locales/index.js';

/** A price as people read it. One that nobody knows is never shown as none. */
export function dollars(cost: number | null, say: Say): string {
  if (cost === null) return say('cli.plan.unknown');
  return cost === 0 ? say('cli.plan.free') : `$${cost.toFixed(2)}`;
}
