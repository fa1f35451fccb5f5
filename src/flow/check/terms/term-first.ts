import type { DocumentCheck } from '../check.js';
import { missingTerms } from './missing-terms.js';

/**
 * The article's own text mentions a term for the first time, and the target has a form that is kept for later mentions. Headlines and captions
 * are no first mention: AP lets them be short.
 */
export const termFirst: DocumentCheck = {
  code: 'term.first',
  severity: 'blocking',
  fails: [
    [
      {
        source: 'Uni Eropa menyambut keputusan itu.',
        target: 'The EU welcomed the decision.',
        terms: '- { source: Uni Eropa, target: European Union, later: [EU] }',
      },
    ],
  ],
  passes: [
    [
      {
        source: 'Uni Eropa menyambut keputusan itu.',
        target: 'The European Union welcomed the decision.',
        terms: '- { source: Uni Eropa, target: European Union, later: [EU] }',
      },
      {
        source: 'Utusan Uni Eropa tiba kemarin.',
        target: 'An EU envoy arrived Tuesday.',
        terms: '- { source: Uni Eropa, target: European Union, later: [EU] }',
      },
    ],
  ],
  run: ({ blocks }) =>
    blocks
      .flatMap((block) => block.segments)
      .flatMap(({ id, receipts }) =>
        missingTerms(receipts).flatMap(({ term, required, source, instead }) =>
          instead?.why === 'mention'
            ? [
                {
                  segment: id,
                  values: { term, required, form: instead.form },
                  source: [source],
                  target: [{ start: instead.start, end: instead.end }],
                },
              ]
            : [],
        ),
      ),
};
