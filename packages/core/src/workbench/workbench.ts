import type { Coverage } from '../analysis/coverage/answer.ts';
import { coverage } from '../analysis/coverage/coverage.ts';
import type { CoverageQuestion } from '../analysis/coverage/question.ts';
import { type Adjudicated, type Adjudication, adjudicate } from '../coding/adjudicate.ts';
import type { Coding } from '../coding/coding.ts';
import type { World } from '../connector/connector.ts';
import { ingest } from '../connector/ingest.ts';
import type { LossReport } from '../connector/loss-report.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { ScreeningDraft } from '../dataset/dataset-draft.ts';
import { displayedDataset } from '../dataset/overview.ts';
import { expectedOf } from '../diagnostic/expected.ts';
import { misuse } from '../diagnostic/spectrum-error.ts';
import type { Framework } from '../framework/framework.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { type Registry, registry } from '../plugin/registry.ts';
import { canonicalText } from '../store/canonical-text.ts';
import type { Edit } from '../store/edit.ts';
import type { Store } from '../store/store.ts';
import type { Table } from '../table/table.ts';

/** How often something is decided anew because others wrote in between. */
const mostAttempts = 25;

/** Plugins and a store, ready to use: the whole route in one page. */
export interface Workbench {
  readonly registry: Registry;
  /** Everything that analyses read: what the store has, with the frameworks that plugins bring. */
  dataset(): Promise<CodedDataset>;
  /**
   * Source to activity: reads with a connector, checks at the door, stores, and reports every loss; reads again when
   * others have written meanwhile. `complete` declares the list complete: a screening.
   * @throws SpectrumError `core/store-busy`, here and below, where others write without a pause
   */
  ingest(
    connector: string,
    options: unknown,
    world: World,
    complete?: ScreeningDraft,
  ): Promise<LossReport>;
  /** Activity to proposal: lets a coder propose for what nobody has coded yet. */
  propose(coder: string, framework: string): Promise<readonly Coding[]>;
  /** Proposal to coding: accepts by a rule, keeps the dissent, and stores what does not stand so already. */
  adjudicate(proposals: readonly Coding[], by: Adjudication): Promise<Adjudicated>;
  /** Coding to answer. */
  coverage(question: CoverageQuestion): Promise<Coverage>;
  /** Any analysis, of the library or of a plugin, as a table. */
  run(analysis: string, params: unknown): Promise<Table>;
}

/** @throws SpectrumError when the plugins do not fit together. */
export function createWorkbench(using: {
  readonly store: Store;
  readonly plugins?: readonly Plugin[];
}): Workbench {
  const { store } = using;
  const brought = registry(using.plugins ?? []);

  const widened = new WeakMap<CodedDataset, CodedDataset>();
  async function dataset(): Promise<CodedDataset> {
    const stored = await store.dataset();
    const whole = widened.get(stored) ?? withFrameworks(stored, brought.frameworks.values());
    widened.set(stored, whole);
    return whole;
  }

  /**
   * Writes what is decided on the records as they are; anew, when others have written in between.
   * @throws SpectrumError `core/store-busy`
   */
  async function written<Answer>(
    decide: () => Promise<{ readonly edit: Edit; readonly answer: Answer }>,
  ): Promise<Answer> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      // Before anything else is read: what others write from here on refuses the write.
      const head = await store.lastRevision();
      const { edit, answer } = await decide();
      if ((await store.write({ ...edit, head })).ok) return answer;
    }
    return misuse('core/store-busy');
  }

  return {
    registry: brought,
    dataset,

    async ingest(id, options, world, complete) {
      const connector = pick(brought.connectors, id, 'core/connector-unknown');
      const read = connector.options.safeParse(options);
      if (!read.success) {
        const expected = read.error.issues.map(expectedOf);
        return misuse('core/connector-options', { connector: id, expected });
      }
      return written(async () => {
        const into = await dataset();
        const { additions, report } = await ingest(
          connector,
          read.data,
          world,
          into,
          complete,
          store,
        );
        return { edit: { by: id, put: additions }, answer: report };
      });
    },

    async propose(id, frameworkId) {
      const coder = pick(brought.coders, id, 'core/coder-unknown');
      return written(async () => {
        const { activities, codings, frameworks } = await dataset();
        const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
        const framework = pick(byId, frameworkId, 'core/framework-unknown');
        if (!coder.frameworks.includes(framework.id)) {
          return misuse('core/framework-unknown', { found: framework.id, known: coder.frameworks });
        }
        const inFramework = codings.filter((coding) => coding.framework === framework.id);
        const coded = new Set(
          inFramework.filter(({ status }) => status === 'accepted').map(({ activity }) => activity),
        );
        const proposals = activities
          .filter((activity) => !coded.has(activity.id))
          .flatMap((activity) => coder.propose(activity, framework));
        return { edit: { by: id, put: { codings: proposals } }, answer: proposals };
      });
    },

    async adjudicate(proposals, by) {
      const decided = adjudicate(proposals, by);
      return written(async () => {
        const stored = new Set((await dataset()).codings.map(canonicalText));
        const codings = decided.codings.filter((one) => !stored.has(canonicalText(one)));
        return {
          edit: { by: typeof by === 'string' ? by : by.coder, put: { codings } },
          answer: decided,
        };
      });
    },

    async coverage(question) {
      return coverage(await dataset(), question);
    },

    async run(id, params) {
      return pick(brought.analyses, id, 'core/analysis-unknown').run(await dataset(), params);
    },
  };
}

function withFrameworks(stored: CodedDataset, brought: Iterable<Framework>): CodedDataset {
  const known = new Set(stored.frameworks.map(({ id }) => id));
  const added = [...brought].filter(({ id }) => !known.has(id));
  if (added.length === 0) return stored;
  return displayedDataset({ ...stored, frameworks: [...stored.frameworks, ...added] });
}

function pick<Item>(
  items: ReadonlyMap<string, Item>,
  id: string,
  unknown:
    | 'core/analysis-unknown'
    | 'core/coder-unknown'
    | 'core/connector-unknown'
    | 'core/framework-unknown',
): Item {
  return items.get(id) ?? misuse(unknown, { found: id, known: [...items.keys()] });
}
