import {
  type Agreement,
  type AgreementDraft,
  agreements,
  type CustodianId,
  type Database,
  type Key,
  type KeyDraft,
  keys,
  type Membership,
  type MembershipDraft,
  memberships,
  type Release,
  type ReleaseDraft,
  type ReleaseHeader,
  releases,
} from '@prevention-spectrum/store-postgres';

/** Whom one custodian lets in, with whom they share, and what they publish. */
export interface Stewardship {
  readonly keys: {
    issue(draft: KeyDraft): Promise<{ readonly key: Key; readonly secret: string }>;
    revoke(id: string): Promise<boolean>;
    list(): Promise<readonly Key[]>;
  };
  readonly memberships: {
    grant(draft: MembershipDraft): Promise<Membership>;
    revoke(id: string): Promise<boolean>;
    list(): Promise<readonly Membership[]>;
  };
  readonly agreements: {
    /** What a custodian tells those who are to share with it: nobody can guess it. */
    readonly address: string;
    /**
     * Whom a custodian may share with, by their address, or by their slug where it is known to it already: there is or
     * was an agreement between them, or they have published. `null` for everybody else, whether they are here or not.
     */
    partner(found: string): Promise<CustodianId | null>;
    grant(draft: AgreementDraft): Promise<Agreement>;
    revoke(id: string, by: string): Promise<boolean>;
    given(): Promise<readonly Agreement[]>;
    received(): Promise<readonly Agreement[]>;
  };
  readonly releases: {
    publish(draft: ReleaseDraft): Promise<Release>;
    withdraw(number: number, by: string): Promise<boolean>;
  };
}

/** What everybody may ask: who keeps records here by name, and what they have published. */
export interface Published {
  custodianOf(slug: string): Promise<CustodianId | null>;
  slugsOf(ids: readonly CustodianId[]): Promise<ReadonlyMap<CustodianId, string>>;
  all(custodian?: CustodianId): Promise<readonly ReleaseHeader[]>;
  find(custodian: CustodianId, number: number): Promise<Release | null>;
}

/** @param now the clock by which agreements begin and end */
export function stewardshipOf(database: Database, id: CustodianId, now?: () => Date): Stewardship {
  const { engine } = database;
  const [allKeys, members] = [keys(engine), memberships(engine)];
  const [shared, published] = [agreements(engine, now), releases(engine)];
  return {
    keys: {
      issue: (draft) => allKeys.issue(id, draft),
      revoke: (key) => allKeys.revoke(id, key),
      list: () => allKeys.list(id),
    },
    memberships: {
      grant: (draft) => members.grant(id, draft),
      revoke: (membership) => members.revoke(id, membership),
      list: () => members.list(id),
    },
    agreements: {
      address: id,
      async partner(found) {
        const sides = [...(await shared.given(id)), ...(await shared.received(id))];
        const known = new Set([
          id,
          ...sides.flatMap(({ grantor, grantee }) => [grantor, grantee]),
          ...(await published.all()).map(({ custodian }) => custodian),
        ]);
        const here = await database.custodians.all();
        const one = here.find((other) => other.id === found || other.slug === found);
        return one && (one.id === found || known.has(one.id)) ? one.id : null;
      },
      grant: (draft) => shared.grant(id, draft),
      revoke: (agreement, by) => shared.revoke(id, agreement, by),
      given: () => shared.given(id),
      received: () => shared.received(id),
    },
    releases: {
      publish: (draft) => published.publish(id, draft),
      withdraw: (number, by) => published.withdraw(id, number, by),
    },
  };
}

export function publishedIn({ engine, custodians }: Database): Published {
  const { all, find } = releases(engine);
  return {
    all,
    find,
    custodianOf: async (slug) => (await custodians.find(slug))?.id ?? null,
    async slugsOf(ids) {
      const known = (await custodians.all()).filter(({ id }) => ids.includes(id));
      return new Map(known.map(({ id, slug }) => [id, slug]));
    },
  };
}
