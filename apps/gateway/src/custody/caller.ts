/**
 * What somebody may do: ask; write records; code; and give others access.
 * Each stands for itself: a key that codes need not write.
 */
const scopes = ['read', 'write', 'code', 'manage'] as const;
export type Scope = (typeof scopes)[number];

/** Who asks, and what they may do. */
export interface Caller {
  /** Whose records they work with; `null` for those of whoever runs the gateway. */
  readonly custodian: string | null;
  readonly scopes: ReadonlySet<Scope>;
  /** What the history says of them: a role, a pseudonym or a program, never the name of a person. */
  readonly by: string;
  /** Tells apart those whom the history calls the same; `by` does, where there is none. It is shown to nobody. */
  readonly identity?: string;
}

/**
 * Tells who sends a request.
 * @param address where it comes from, as far as that is known
 * @throws SpectrumError `gateway/…` for somebody who says who they are and is not believed
 */
export type Admit = (request: Request, address?: string) => Promise<Caller>;

/** Anybody, where no key is asked for. */
export const anybody: Caller = { custodian: null, scopes: new Set(scopes), by: 'anybody' };
