import { EngineError } from '../model/engine.js';

/** A fuse: money is set aside before a call, and a call that could pass the limit is not made. US dollars. */
export class Budget {
  private spent = 0;
  private reserved = 0;

  /** `most` null: no limit. */
  constructor(private readonly most: number | null) {}

  /** Throws an EngineError of kind `budget` where the call could pass the limit. */
  reserve(estimate: number): void {
    const open = this.spent + this.reserved + estimate;
    if (this.most !== null && open > this.most) {
      const detail = `the next call may cost $${estimate.toFixed(4)}, and $${this.left().toFixed(4)} of $${this.most} are left`;
      throw new EngineError({ kind: 'budget', detail });
    }
    this.reserved += estimate;
  }

  /** What a reserved call cost in the end. */
  settle(estimate: number, cost: number): void {
    this.reserved -= estimate;
    this.spent += cost;
  }

  private left(): number {
    return Math.max(0, (this.most ?? 0) - this.spent - this.reserved);
  }
}
