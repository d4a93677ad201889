import type {
  Bilingual,
  Category,
  Caveat,
  Column,
  Framework,
  Table,
  Text,
} from '@prevention-spectrum/core';

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

/** A codebook in one language: a gateway limits aliases, so each language is asked for by itself. */
export const frameworkFields = `
  id: frameworkId
  version
  label(lang: $lang)
  description(lang: $lang)
  translationNote(lang: $lang)
  citation
  variantOf { id: frameworkId version }
  categories {
    code
    position
    crossCutting
    aliases
    label(lang: $lang)
    definition(lang: $lang)
    examples { applies text(lang: $lang) because(lang: $lang) }
  }
  rules { between { code } trap(lang: $lang) rule(lang: $lang) }`;

interface AskedCategory {
  readonly code: string;
  readonly position: number;
  readonly crossCutting: boolean;
  readonly aliases: readonly string[];
  readonly label: string;
  readonly definition: string;
  readonly examples: readonly {
    readonly applies: boolean;
    readonly text: string;
    readonly because: string;
  }[];
}

export interface AskedFramework {
  readonly id: string;
  readonly version: string;
  readonly label: string;
  readonly description: string;
  readonly translationNote: string | null;
  readonly citation: string;
  readonly variantOf: { readonly id: string; readonly version: string } | null;
  readonly categories: readonly AskedCategory[];
  readonly rules: readonly {
    readonly between: readonly { readonly code: string }[];
    readonly trap: string;
    readonly rule: string;
  }[];
}

/** The framework that the gateway has, from its English and its Indonesian. */
export function frameworkOf(en: AskedFramework, id: AskedFramework): Framework {
  return {
    id: en.id,
    version: en.version,
    label: { en: en.label, id: id.label },
    description: { en: en.description, id: id.description },
    citation: en.citation,
    translationNote:
      en.translationNote === null ? null : { en: en.translationNote, id: id.translationNote ?? '' },
    categories: en.categories.map((one, index) =>
      categoryOf(one, id.categories[index] as AskedCategory),
    ),
    rules: en.rules.map(({ between, trap, rule }, index) => ({
      between: between.map(({ code }) => code),
      trap: { en: trap, id: id.rules[index]?.trap ?? '' },
      rule: { en: rule, id: id.rules[index]?.rule ?? '' },
    })),
    crossCutting: en.categories.filter((one) => one.crossCutting).map(({ code }) => code),
    variantOf: en.variantOf,
  };
}

function categoryOf(en: AskedCategory, id: AskedCategory): Category {
  return {
    code: en.code,
    position: en.position,
    label: { en: en.label, id: id.label },
    definition: { en: en.definition, id: id.definition },
    examples: en.examples.map(({ text, applies, because }, index) => ({
      text: { en: text, id: id.examples[index]?.text ?? '' },
      applies,
      because: { en: because, id: id.examples[index]?.because ?? '' },
    })),
    aliases: en.aliases,
  };
}
