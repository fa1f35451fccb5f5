import { Fault } from '../model/fault.js';

/** US dollars as a person wrote them after --max-cost. Throws a Fault for what is no amount. */
export function readCost(dollars: string | undefined): number | undefined {
  if (dollars === undefined) return undefined;
  const most = Number(dollars);
  if (dollars.trim() === '' || !Number.isFinite(most) || most < 0)
    throw new Fault('app.maxCost', { dollars });
  return most;
}
