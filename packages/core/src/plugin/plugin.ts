import type { Bilingual } from '../activity/text.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { AutomaticCoder } from '../coding/automatic-coder.ts';
import type { Connector } from '../connector/connector.ts';
import type { Exporter, FolderExporter } from '../connector/exporter.ts';
import type { Catalogue } from '../diagnostic/catalogue.ts';
import type { Crosswalk } from '../framework/crosswalk.ts';
import type { Framework } from '../framework/framework.ts';
import type { Sentences } from '../locales/render.ts';

/** The version of this contract. A plugin says which one it was written for. */
export const contract = 1;

/**
 * What a plugin brings: lists of data and pure functions. Loading it does nothing, and the order does not matter.
 * @example { id: 'example', contract: 1, label: { en: 'Example', id: 'Contoh' }, frameworks: [myFramework] }
 */
export interface Plugin {
  readonly id: string;
  readonly contract: number;
  readonly label: Bilingual;
  /** Plugins that must be there too, by id. */
  readonly requires?: readonly string[];
  readonly frameworks?: readonly Framework[];
  readonly crosswalks?: readonly Crosswalk[];
  // biome-ignore lint/suspicious/noExplicitAny: each connector has options of its own, checked by its own schema
  readonly connectors?: readonly Connector<any>[];
  readonly exporters?: readonly (Exporter | FolderExporter)[];
  readonly coders?: readonly AutomaticCoder[];
  readonly analyses?: readonly Analysis[];
  /** The codes of its diagnostics, and a sentence for each in every language. */
  readonly diagnostics?: Catalogue;
  readonly sentences?: Sentences;
}
