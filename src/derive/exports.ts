import { whenInWords } from '../model/day-words.ts';
import { joinWords, type Words } from '../model/span.ts';
import { KINDS, type Kind } from '../state/view.ts';
import { toCodePoints } from './code-points.ts';
import { listOrder } from './list-order.ts';
import { factsOf, headlineOf, type Library, outletOf } from './mark-names.ts';
import type { Marks } from './marks.ts';

/** One item as it is handed on: what the list shows, and where its words stand. */
export type Exported = {
  id: string;
  kind: Kind;
  who: string;
  outlet: string;
  headline: string;
  when: string;
  earliest: string | null;
  latest: string | null;
  words: string;
  article: string;
  file: string;
  sha256: string;
  /** The words' places in the article's text, in UTF-16 code units. */
  spans: Words[];
};

/** The items shown, in the list's order; an announcement gives one entry a mention. */
export function exportedItems(library: Library, marks: Marks, visible: Int32Array): Exported[] {
  const { corpus } = library;
  return Array.from(listOrder(marks, visible)).flatMap((mark) => {
    const kind = KINDS[marks.kind[mark]!]!;
    const item = marks.item[mark]!;
    const { who } = factsOf(library, marks, mark);
    const entry = (articleId: string, words: string, spans: Words[]): Exported => {
      const article = library.article.get(articleId)!;
      const when = kind === 'announcement' ? corpus.events[item]!.when : article.published;
      return {
        id: marks.idOf(mark),
        kind,
        who,
        outlet: outletOf(article),
        headline: headlineOf(article),
        when: whenInWords(when),
        earliest: when.earliest,
        latest: when.latest,
        words,
        article: article.id,
        file: article.file,
        sha256: article.sha256,
        spans,
      };
    };
    if (kind === 'quotation') {
      const { article, segments } = corpus.quotations[item]!;
      return [entry(article, joinWords(segments), segments)];
    }
    if (kind === 'announcement') {
      return corpus.events[item]!.mentions.map((mention) => {
        const { start, end, words } = mention;
        return entry(mention.article, words, [{ start, end, words }]);
      });
    }
    const article = corpus.articles[item]!;
    const headline = article.stated.headline;
    const words = article.headline ?? '';
    return [entry(article.id, words, headline ? [{ ...headline, words }] : [])];
  });
}

const COLUMNS = [
  'id',
  'kind',
  'who',
  'outlet',
  'headline',
  'when',
  'earliest',
  'latest',
  'words',
  'article',
  'file',
  'sha256',
] as const;

/** RFC 4180. A cell a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(items: readonly Exported[]): string {
  const cell = (value: string | null) => {
    const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = items.map((item) => COLUMNS.map((column) => cell(item[column])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

export function toJson(items: readonly Exported[], source: string): string {
  return `${JSON.stringify({ source, offsets: 'UTF-16 code units', items }, null, 2)}\n`;
}

/**
 * W3C Web Annotations, one a span. Offsets there count code points, so they are converted with the
 * article's text, and the conversion is said in each selector's source.
 */
export function toAnnotations(
  items: readonly Exported[],
  texts: ReadonlyMap<string, string>,
  source: string,
): string {
  const annotations = items.flatMap((item) => {
    const text = texts.get(item.article);
    if (text === undefined) throw new Error(`the text of ${item.file} is missing`);
    return toCodePoints(text, item.spans).map((points, at) => {
      const span = item.spans[at]!;
      return {
        id: `urn:quoteline:${item.id}:${at}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: { type: 'TextualBody', value: `${item.kind}: ${item.who}, ${item.outlet}, ${item.when}` },
        target: {
          source: item.file,
          state: { type: 'State', value: `sha256:${item.sha256}` },
          selector: [
            { type: 'TextPositionSelector', start: points.start, end: points.end },
            {
              type: 'TextQuoteSelector',
              exact: text.slice(span.start, span.end),
              prefix: text.slice(Math.max(0, span.start - 32), span.start),
              suffix: text.slice(span.end, span.end + 32),
            },
          ],
        },
      };
    });
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: source,
    type: 'AnnotationPage',
    note: 'Positions count Unicode code points, as the model asks; the corpus itself counts UTF-16 code units.',
    items: annotations,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** One line an item: who, the words, in what, where, when. */
export function toCitations(items: readonly Exported[], source: string): string {
  const lines = items.map(({ kind, who, words, headline, outlet, when }) => {
    const place = `“${headline}”, ${outlet}, ${when}.`;
    return kind === 'article'
      ? `${who}: ${place}`
      : `${who}: “${words.replaceAll(/\s+/g, ' ')}” In: ${place}`;
  });
  return `${lines.join('\n')}\n\n${source}\n`;
}
