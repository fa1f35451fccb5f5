import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../src/flow/check/all-checks.js';
import { checksOfStatements } from '../../../src/model/source-query.js';

describe('the checks that a wrong source may fail', () => {
  it('are checks that block', () => {
    const blocking = allChecks.filter(({ severity }) => severity === 'blocking').map(({ code }) => code);
    expect([...checksOfStatements].filter((code) => !blocking.includes(code))).toEqual([]);
  });

  it('are about figures, dates, names and quotations, never about terms, codes or what is missing', () => {
    const families = new Set([...checksOfStatements].map((code) => code.split('.')[0]));
    expect(families).toEqual(
      new Set(['num', 'money', 'pct', 'date', 'time', 'name', 'acr', 'byline', 'quote']),
    );
  });
});
