import pg from 'pg';

/** A statement with the values that it was sent with. */
interface Sent {
  readonly text: string;
  readonly values: unknown[];
}

/** What the database does for the statements of some work that read facts, as EXPLAIN ANALYZE has it. */
export async function plansOf(
  url: string,
  custodian: string,
  work: () => Promise<unknown>,
): Promise<string> {
  const statements = (await sentBy(work)).filter(({ text }) =>
    /from (activity|coding)_facts/.test(text),
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const plans: string[] = [];
  try {
    await client.query('begin read only');
    await client.query(
      `select set_config('app.custodian', $1, true), set_config('role', 'spectrum_app', true)`,
      [custodian],
    );
    for (const { text, values } of statements) {
      const { rows } = await client.query(`explain (analyze, buffers) ${text}`, values);
      const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
      plans.push(`${text.replace(/\s+/g, ' ').trim()}\n\n${shortened(plan)}`);
    }
  } finally {
    await client.end();
  }
  return plans.join('\n\n');
}

/** Lists of values are long. */
function shortened(plan: string): string {
  return plan.replace(/'\{[^']{60,}\}'/g, `'{…}'`);
}

/** Every statement that goes through the driver meanwhile. */
async function sentBy(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const { prototype } = pg.Client;
  const query = prototype.query as (...given: unknown[]) => unknown;
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const [first, values] = given;
    const statement = typeof first === 'string' ? { text: first } : (first as Partial<Sent>);
    sent.push({
      text: statement.text ?? '',
      values: statement.values ?? (values as unknown[]) ?? [],
    });
    return query.apply(this, given);
  } as typeof prototype.query;
  try {
    await work();
  } finally {
    prototype.query = query as typeof prototype.query;
  }
  return sent;
}
