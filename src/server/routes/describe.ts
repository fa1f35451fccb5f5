import { z } from '@hono/zod-openapi';
import { problemSchema } from '../../api/problem.js';
import { problemType } from '../render-problem.js';

/** A JSON body of a request. */
export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/** A JSON answer with what it means. */
export function answerOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** What every route may say instead. */
export const problems = {
  default: {
    description: 'Refused, or a fault: `code` says which, `detail` says it to the person',
    content: { [problemType]: { schema: problemSchema } },
  },
} as const;

export const articleParameters = z.object({
  path: z.string().min(1).max(500).meta({ description: 'Path under source/, as one part of the address' }),
});

export const segmentParameters = articleParameters.extend({ segment: z.string().min(1).max(100) });
