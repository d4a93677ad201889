import type { Evidence, Source } from '@prevention-spectrum/core';
import { paper } from './paper.ts';

const press = {
  kompas: {
    id: 'kompas-2018-01-04',
    citation:
      'Kompas.com, 4 January 2018, on deaths of workers from East Nusa Tenggara in Malaysia',
    url: 'https://regional.kompas.com/read/2018/01/04/17005731/selama-2017-62-tki-asal-ntt-meninggal-di-malaysia',
  },
  voxntt: {
    id: 'voxntt-2018-09-16',
    citation:
      'VoxNtt.com, 16 September 2018, on the education that the foundation holds in the regency',
    url: 'https://voxntt.com/2018/09/16/yayasan-tapen-bikomi-giatkan-pendidikan-ptppo-di-ttu/34232',
  },
} as const satisfies Record<string, Source>;

/** The paper, and two press items that speak to its contradictions. No activity and no figure rests on the press. */
export const sources: readonly Source[] = [paper, press.kompas, press.voxntt];

/** Evidence in a press item, which is one page. */
export function inPress(name: keyof typeof press): Evidence<never> {
  return { source: press[name].id, locator: 'article', kind: 'document' };
}
