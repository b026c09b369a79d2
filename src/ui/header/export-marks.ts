import { exportedItems, toAnnotations, toCitations, toCsv, toJson } from '../../derive/exports.ts';
import type { Library } from '../../derive/mark-names.ts';
import type { Marks } from '../../derive/marks.ts';
import { fetchTexts } from '../load-text.ts';
import type { Download } from './download.ts';

export type Format = 'csv' | 'json' | 'annotations' | 'citations';

/** The marks shown as a file; only annotations need the articles' texts and fetch them. */
export async function exportMarks(
  format: Format,
  library: Library,
  marks: Marks,
  visible: Int32Array,
  source: string,
): Promise<Download> {
  const items = exportedItems(library, marks, visible);
  switch (format) {
    case 'csv':
      return { name: 'quoteline.csv', type: 'text/csv;charset=utf-8', content: toCsv(items) };
    case 'json':
      return { name: 'quoteline.json', type: 'application/json', content: toJson(items, source) };
    case 'citations':
      return { name: 'quoteline.txt', type: 'text/plain;charset=utf-8', content: toCitations(items, source) };
    case 'annotations': {
      const ids = [...new Set(items.map((item) => item.article))];
      const texts = await fetchTexts(ids.map((id) => library.article.get(id)!));
      return {
        name: 'quoteline.jsonld',
        type: 'application/ld+json',
        content: toAnnotations(items, texts, source),
      };
    }
  }
}
