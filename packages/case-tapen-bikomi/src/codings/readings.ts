/** Readings that many records share. */
export const individual = { principal: ['individual'] } as const;
export const community = { principal: ['community'] } as const;
export const providers = { principal: ['providers'] } as const;
export const networks = { principal: ['networks'] } as const;
export const organizations = { principal: ['organizations'] } as const;
export const policy = { principal: ['policy'] } as const;

export const prevention = { principal: ['prevention'] } as const;
export const protection = { principal: ['protection'] } as const;

/** A talk that names penalties pursues no offender: prosecution was looked for and is not there. */
export const preventionNotProsecution = {
  principal: ['prevention'],
  absent: ['prosecution'],
} as const;

/** A bond between organisations, with the purpose that it serves beside it. */
export const partnershipToPrevent = {
  principal: ['partnership'],
  significant: ['prevention'],
} as const;
export const partnershipToProtect = {
  principal: ['partnership'],
  significant: ['protection'],
} as const;
