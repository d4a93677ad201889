import type { Bilingual, Framework, Standing, Table } from '@prevention-spectrum/core';
import { type AnalysisOffer, type DataError, type Door, errorsShown } from './door.ts';
import {
  type AskedFramework,
  type AskedTable,
  frameworkFields,
  frameworkOf,
  tableFields,
  tableOf,
} from './gateway-shapes.ts';
import { ask } from './graphql.ts';

/** Answers from a gateway, asked over GraphQL as any other program asks it. */
export function gatewayDoor(url: string, signal: AbortSignal): Door {
  const asked = <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    ask<Data>(url, query, variables, signal);
  return {
    async run(analysis, params): Promise<Table> {
      const { analysis: table } = await asked<{ analysis: AskedTable }>(
        `query Run($analysis: ID!, $params: JSON!) {
          analysis(analysisId: $analysis, params: $params) { ${tableFields} }
        }`,
        { analysis, params },
      );
      return tableOf(table);
    },

    async analyses() {
      const { analyses } = await asked<{ analyses: readonly AskedAnalysis[] }>(
        `query Analyses {
          analyses {
            id: analysisId
            en: label(lang: EN) id_: label(lang: ID)
            describedEn: description(lang: EN) describedId: description(lang: ID)
            params
          }
        }`,
      );
      return analyses.map(
        ({ id, en, id_, describedEn, describedId, params }): AnalysisOffer => ({
          id,
          label: { en, id: id_ },
          description: { en: describedEn, id: describedId },
          params,
        }),
      );
    },

    async dimensions() {
      const { dimensions } = await asked<{ dimensions: readonly AskedDimension[] }>(
        `query Dimensions {
          dimensions { dimension members { member en: label(lang: EN) id: label(lang: ID) } }
        }`,
      );
      return dimensions.map(({ dimension, members }) => ({
        id: dimension,
        members: members.map(({ member, en, id }) => ({ id: member, label: { en, id } })),
      }));
    },

    async frameworks(): Promise<readonly Framework[]> {
      const inLanguage = async (lang: 'EN' | 'ID') => {
        const { frameworks } = await asked<{ frameworks: readonly AskedFramework[] }>(
          `query Frameworks($lang: Language!) { frameworks { ${frameworkFields} } }`,
          { lang },
        );
        return frameworks;
      };
      const [en, id] = await Promise.all([inLanguage('EN'), inLanguage('ID')]);
      return en.map((one, index) => frameworkOf(one, id[index] ?? one));
    },

    async errors() {
      const { diagnostics } = await asked<{ diagnostics: AskedDiagnostics }>(
        `query Errors($first: Int!) {
          diagnostics(severity: [ERROR], first: $first) {
            totalCount
            nodes { code source record path row column en: message(lang: EN) id: message(lang: ID) }
          }
        }`,
        { first: errorsShown },
      );
      const first = diagnostics.nodes.map(
        ({ code, en, id, ...at }): DataError => ({
          code,
          at: stated(at),
          message: { en, id },
        }),
      );
      return { count: diagnostics.totalCount, first };
    },
  };
}

interface AskedAnalysis {
  readonly id: string;
  readonly en: string;
  readonly id_: string;
  readonly describedEn: string;
  readonly describedId: string;
  readonly params: unknown;
}

interface AskedDimension {
  readonly dimension: string;
  readonly members: readonly (Bilingual & { readonly member: string })[];
}

interface AskedDiagnostics {
  readonly totalCount: number;
  readonly nodes: readonly (AskedStanding & {
    readonly code: string;
    readonly en: string;
    readonly id: string;
  })[];
}

interface AskedStanding {
  readonly source: string | null;
  readonly record: string | null;
  readonly path: readonly string[];
  readonly row: number | null;
  readonly column: string | null;
}

function stated({ path, ...rest }: AskedStanding): Standing {
  const said = Object.entries(rest).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(said), ...(path.length > 0 ? { path } : {}) };
}
