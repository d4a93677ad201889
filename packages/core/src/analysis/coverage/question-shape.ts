import * as z from 'zod';

/** A question about coverage as data from outside: the same fields as `CoverageQuestion`, with an expectation by its id. */
export const questionShape = z.strictObject({
  by: z.array(z.string()).min(1),
  where: z
    .strictObject({
      place: z.string().exactOptional(),
      audience: z.string().exactOptional(),
      channel: z.string().exactOptional(),
      organisation: z.string().exactOptional(),
      period: z.string().exactOptional(),
      categories: z.record(z.string(), z.string()).exactOptional(),
    })
    .exactOptional(),
  expectation: z.string().exactOptional(),
  meaning: z.enum(['mandated', 'planned', 'reported', 'reached']).exactOptional(),
  atLeast: z.number().int().min(1).exactOptional(),
  count: z
    .strictObject({
      significance: z.enum(['any', 'principal']).exactOptional(),
      units: z.enum(['each', 'umbrella']).exactOptional(),
    })
    .exactOptional(),
});
