import type { Bilingual, Caveat, Column, Framework, Table, Text } from '@prevention-spectrum/core';

const codeLabel = 'code wordings { language text }';

/** What makes a table whole again. */
export const tableFields = `
  columns {
    id: columnId
    en: label(lang: EN)
    idn: label(lang: ID)
    type
    codelist { ${codeLabel} }
  }
  rows
  caveats { code params { name json } labels { ${codeLabel} } }
  dataDate`;

interface AskedCode {
  readonly code: string;
  readonly wordings: readonly { readonly language: string; readonly text: string }[];
}

export interface AskedTable {
  readonly columns: readonly {
    readonly id: string;
    readonly en: string;
    readonly idn: string;
    readonly type: string;
    readonly codelist: readonly AskedCode[] | null;
  }[];
  readonly rows: Table['rows'];
  readonly caveats: readonly {
    readonly code: string;
    readonly params: readonly { readonly name: string; readonly json: unknown }[];
    readonly labels: readonly AskedCode[];
  }[];
  readonly dataDate: string;
}

/** The table that the analysis gave on the other side. */
export function tableOf({ columns, rows, caveats, dataDate }: AskedTable): Table {
  return {
    columns: columns.map(
      ({ id, en, idn, type, codelist }): Column => ({
        id,
        label: { en, id: idn },
        type: type.toLowerCase() as Column['type'],
        ...(codelist === null ? {} : { codelist: codes<Text>(codelist) }),
      }),
    ),
    rows,
    caveats: caveats.map(
      ({ code, params, labels }) =>
        ({
          code,
          params: Object.fromEntries(params.map(({ name, json }) => [name, json])),
          ...(labels.length === 0 ? {} : { labels: codes<Bilingual>(labels) }),
        }) as Caveat,
    ),
    dataDate,
  };
}

function codes<Words extends Text>(list: readonly AskedCode[]): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    list.map(({ code, wordings }) => [
      code,
      Object.fromEntries(wordings.map(({ language, text }) => [language, text])) as Words,
    ]),
  );
}

const both = (field: string) => `${field}En: ${field}(lang: EN) ${field}Id: ${field}(lang: ID)`;

/** What makes a codebook whole again. */
export const frameworkFields = `
  id: frameworkId
  version
  ${both('label')} ${both('description')} ${both('translationNote')}
  citation
  variantOf { id: frameworkId version }
  categories {
    code position crossCutting aliases
    ${both('label')} ${both('definition')}
    examples { applies ${both('text')} ${both('because')} }
  }
  rules { between { code } ${both('trap')} ${both('rule')} }`;

/** A field that was asked for in both languages. */
type Both<Name extends string> = Readonly<Record<`${Name}En` | `${Name}Id`, string>>;

export interface AskedFramework extends Both<'label'>, Both<'description'> {
  readonly id: string;
  readonly version: string;
  readonly translationNoteEn: string | null;
  readonly translationNoteId: string | null;
  readonly citation: string;
  readonly variantOf: { readonly id: string; readonly version: string } | null;
  readonly categories: readonly (Both<'label'> &
    Both<'definition'> & {
      readonly code: string;
      readonly position: number;
      readonly crossCutting: boolean;
      readonly aliases: readonly string[];
      readonly examples: readonly (Both<'text'> &
        Both<'because'> & { readonly applies: boolean })[];
    })[];
  readonly rules: readonly (Both<'trap'> &
    Both<'rule'> & { readonly between: readonly { readonly code: string }[] })[];
}

/** The framework that the gateway has. */
export function frameworkOf(asked: AskedFramework): Framework {
  const { translationNoteEn: en, translationNoteId: id } = asked;
  return {
    id: asked.id,
    version: asked.version,
    label: { en: asked.labelEn, id: asked.labelId },
    description: { en: asked.descriptionEn, id: asked.descriptionId },
    citation: asked.citation,
    translationNote: en === null || id === null ? null : { en, id },
    categories: asked.categories.map((one) => ({
      code: one.code,
      position: one.position,
      label: { en: one.labelEn, id: one.labelId },
      definition: { en: one.definitionEn, id: one.definitionId },
      examples: one.examples.map((example) => ({
        text: { en: example.textEn, id: example.textId },
        applies: example.applies,
        because: { en: example.becauseEn, id: example.becauseId },
      })),
      aliases: one.aliases,
    })),
    rules: asked.rules.map((one) => ({
      between: one.between.map(({ code }) => code),
      trap: { en: one.trapEn, id: one.trapId },
      rule: { en: one.ruleEn, id: one.ruleId },
    })),
    crossCutting: asked.categories.filter((one) => one.crossCutting).map(({ code }) => code),
    variantOf: asked.variantOf,
  };
}
