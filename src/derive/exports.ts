import { whenInWords } from '../model/day-words.ts';
import { joinWords, type Words } from '../model/span.ts';
import { KINDS, type Kind } from '../state/view.ts';
import { toCodePoints } from './code-points.ts';
import { daysOf, type Library, tellersOf } from './library.ts';
import { factsOf, headlineOf, outletOf } from './mark-names.ts';
import { itemOf } from './marks.ts';

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

/** A mark as it is handed on; an announcement gives one entry a mention. All its items must be there. */
export function exportedItems(library: Library, mark: number): Exported[] {
  const { marks, columns } = library;
  const kind = KINDS[marks.kind[mark]!]!;
  const index = itemOf(marks, mark);
  const { who } = factsOf(library, marks, mark);
  const entry = (articleIndex: number, words: string, spans: Words[]): Exported => {
    const article = library.item('article', articleIndex)!;
    const when = kind === 'announcement' ? daysOf(library, 'event', index) : article.published;
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
    const { segments } = library.item('quotation', index)!;
    return [entry(columns.quotation.article[index]!, joinWords(segments), segments)];
  }
  if (kind === 'announcement') {
    const tellers = tellersOf(library, index);
    return library.item('event', index)!.mentions.map(({ start, end, words }, at) => {
      return entry(tellers[at]!, words, [{ start, end, words }]);
    });
  }
  const { headline, stated } = library.item('article', index)!;
  const words = headline ?? '';
  return [entry(index, words, stated.headline ? [{ ...stated.headline, words }] : [])];
}

/** The articles an entry a mark needs besides its own item. */
export function articlesOf(library: Library, mark: number): Iterable<number> {
  const { marks, columns } = library;
  const index = itemOf(marks, mark);
  switch (KINDS[marks.kind[mark]!]!) {
    case 'announcement':
      return tellersOf(library, index);
    case 'article':
      return [index];
    case 'quotation':
      return [columns.quotation.article[index]!];
  }
}

/**
 * A format of export, written piece by piece, since all of a large corpus at once is no string any more:
 * `head`, then `lines` of some items at a time (`texts` are their articles', if the format asks for them),
 * `between` two such pieces, `foot` last. `source` is the link to the view exported.
 */
export type Format = {
  file: string;
  type: string;
  needsTexts: boolean;
  head: (source: string) => string;
  lines: (items: readonly Exported[], texts: ReadonlyMap<string, string>) => string;
  between: string;
  foot: (source: string) => string;
};

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
const csv: Format = {
  file: 'quoteline.csv',
  type: 'text/csv;charset=utf-8',
  needsTexts: false,
  head: () => `${COLUMNS.join(',')}\r\n`,
  lines: (items) =>
    items.map((item) => `${COLUMNS.map((column) => csvCell(item[column])).join(',')}\r\n`).join(''),
  between: '',
  foot: () => '',
};

function csvCell(value: string | null): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const json: Format = {
  file: 'quoteline.json',
  type: 'application/json',
  needsTexts: false,
  head: (source) => `{"source":${JSON.stringify(source)},"offsets":"UTF-16 code units","items":[\n`,
  lines: (items) => items.map((item) => JSON.stringify(item)).join(',\n'),
  between: ',\n',
  foot: () => '\n]}\n',
};

/**
 * W3C Web Annotations, one a span. Offsets there count code points, so they are converted with the
 * article's text, and the conversion is said in the page's note.
 */
const annotations: Format = {
  file: 'quoteline.jsonld',
  type: 'application/ld+json',
  needsTexts: true,
  head(source) {
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: source,
      type: 'AnnotationPage',
      note: 'Positions count Unicode code points, as the model asks; the corpus itself counts UTF-16 code units.',
    };
    return `${JSON.stringify(page).slice(0, -1)},"items":[\n`;
  },
  lines: (items, texts) =>
    items
      .flatMap((item) => annotationsOf(item, texts))
      .map((annotation) => JSON.stringify(annotation))
      .join(',\n'),
  between: ',\n',
  foot: () => '\n]}\n',
};

function annotationsOf(item: Exported, texts: ReadonlyMap<string, string>) {
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
}

/** One line an item: who, the words, in what, where, when. */
const citations: Format = {
  file: 'quoteline.txt',
  type: 'text/plain;charset=utf-8',
  needsTexts: false,
  head: () => '',
  lines: (items) =>
    items
      .map(({ kind, who, words, headline, outlet, when }) => {
        const place = `“${headline}”, ${outlet}, ${when}.`;
        return kind === 'article'
          ? `${who}: ${place}\n`
          : `${who}: “${words.replaceAll(/\s+/g, ' ')}” In: ${place}\n`;
      })
      .join(''),
  between: '',
  foot: (source) => `\n${source}\n`,
};

export const FORMATS = { csv, json, annotations, citations } as const;
export type FormatName = keyof typeof FORMATS;
