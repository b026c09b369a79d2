import type { Correction } from '../../model/corpus.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { ArticleEdit, EventEdit, Overlay, QuotationEdit } from '../../model/overlay.ts';
import type { ArticleRecord, Quotation } from '../../model/record.ts';
import { overlap, type Span, wordsAt } from '../../model/span.ts';
import { contentId } from '../hash.ts';
import type { EditorDate } from './date-articles/date-articles.ts';
import { editEvent } from './edit-event.ts';

/** What the corpus stages take from an overlay besides the records it has already changed. */
export type Edits = {
  title: string | null;
  description: string | null;
  editorDates: readonly EditorDate[];
  links: ReadonlyMap<string, { url: string | null; archiveUrl: string | null }>;
  roles: ReadonlyMap<string, string>;
  /** By the id of the article, quotation or event, or by the person's name. */
  corrections: ReadonlyMap<string, Correction[]>;
};

export const NO_EDITS: Edits = {
  title: null,
  description: null,
  editorDates: [],
  links: new Map(),
  roles: new Map(),
  corrections: new Map(),
};

/** An entry that can't be followed: its line in the overlay and why. */
export type OverlayProblem = { line: number; says: string };

export type Overlaid = { records: ArticleRecord[]; edits: Edits; problems: OverlayProblem[] };

/**
 * Applies an editor's overlay to the records of a corpus. `texts` holds each record's text by its id. An
 * entry whose words are not in the article it names is a problem, and nothing of it is applied.
 */
export function applyOverlay(
  overlay: Overlay,
  records: readonly ArticleRecord[],
  texts: ReadonlyMap<string, string>,
): Overlaid {
  const byFile = new Map(records.map((record) => [record.file ?? record.id, record]));
  const excluded = new Set<string>();
  const editorDates: EditorDate[] = [];
  const links = new Map<string, { url: string | null; archiveUrl: string | null }>();
  const roles = new Map<string, string>();
  const corrections = new Map<string, Correction[]>();
  const problems: OverlayProblem[] = [];

  const correct = (id: string, field: string, note: string | undefined) => {
    corrections.set(id, [...(corrections.get(id) ?? []), { field, note: note ?? '' }]);
  };

  /** The article an entry names and where its words stand, or a problem. */
  const locate = (edit: { line: number; file: string; words: string }) => {
    const record = byFile.get(edit.file);
    const start = record ? texts.get(record.id)!.indexOf(edit.words) : -1;
    if (record && start >= 0) return { record, span: { start, end: start + edit.words.length } };
    const says = record
      ? `${edit.file} does not say “${edit.words}”`
      : `there is no article in the file ${edit.file}`;
    problems.push({ line: edit.line, says });
    return null;
  };

  const editArticle = (edit: ArticleEdit) => {
    const place = locate(edit);
    if (!place) return;
    const { id } = place.record;
    if (edit.exclude) excluded.add(id);
    const record = { ...place.record };
    for (const field of ['headline', 'outlet', 'byline'] as const) {
      if (edit[field] === undefined) continue;
      record[field] = edit[field];
      record.stated = { ...record.stated, [field]: null };
      correct(id, field, edit.note);
    }
    byFile.set(edit.file, record);
    if (edit.url !== undefined || edit.archive !== undefined) {
      links.set(id, { url: edit.url ?? null, archiveUrl: edit.archive ?? null });
    }
    const published = edit.published === undefined ? null : parseEdtf(edit.published);
    if (published) {
      editorDates.push({ ...published, article: id, note: edit.note ?? '' });
      correct(id, 'published', edit.note);
    }
  };

  const editQuotation = (edit: QuotationEdit) => {
    const place = locate(edit);
    if (!place) return;
    const { record, span } = place;
    const at = record.quotations.find(({ segments }) => segments.some((segment) => overlap(segment, span)));
    if (edit.add === undefined && !at) {
      problems.push({ line: edit.line, says: `no quotation of ${edit.file} holds “${edit.words}”` });
      return;
    }
    if (edit.add !== undefined && at) {
      problems.push({ line: edit.line, says: `“${edit.words}” is in a quotation already` });
      return;
    }
    const before = at ?? addedQuotation(record, texts.get(record.id)!, span, edit.add ?? 'direct');
    const after = edit.speaker === undefined ? before : attributedTo(before, edit.speaker);
    if (!edit.reject) correct(after.id, edit.add === undefined ? 'speaker' : 'quotation', edit.note);
    const others = record.quotations
      .filter((quotation) => quotation !== at)
      .map((quotation) =>
        edit.reject && quotation.within === before.id ? { ...quotation, within: null } : quotation,
      );
    const quotations = edit.reject ? others : [...others, after];
    quotations.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
    byFile.set(edit.file, { ...record, quotations });
  };

  const tellEvent = (edit: EventEdit) => {
    const place = locate(edit);
    if (!place) return;
    const { record, span } = place;
    const events = [...byFile.values()].flatMap((each) => each.events);
    const edited = editEvent(edit, record, wordsAt(texts.get(record.id)!, span), events);
    if ('problem' in edited) {
      problems.push({ line: edit.line, says: edited.problem });
      return;
    }
    byFile.set(edit.file, edited.record);
    correct(edited.event, edit.reject ? 'mention' : 'event', edit.note);
  };

  for (const edit of overlay.articles) editArticle(edit);
  for (const edit of overlay.quotations) editQuotation(edit);
  for (const edit of overlay.events) tellEvent(edit);

  const names = new Map<string, string>();
  for (const { line, name, same, rename, role, note } of overlay.people) {
    const known = [...byFile.values()].some(({ quotations }) =>
      quotations.some(({ speaker }) => speaker?.name === name),
    );
    if (!known) {
      problems.push({ line, says: `no speaker of this corpus is named ${name}` });
      continue;
    }
    const shown = same ?? rename ?? name;
    names.set(name, shown);
    if (role !== undefined) roles.set(shown, role);
    correct(shown, same ? `merged with ${name}` : rename ? `renamed from ${name}` : 'role', note);
  }

  return {
    records: [...byFile.values()]
      .filter(({ id }) => !excluded.has(id))
      .map((record) => withNames(record, names)),
    edits: {
      title: overlay.title ?? null,
      description: overlay.description ?? null,
      editorDates,
      links,
      roles,
      corrections,
    },
    problems,
  };
}

function addedQuotation(record: ArticleRecord, text: string, span: Span, kind: Quotation['kind']): Quotation {
  const words = wordsAt(text, span);
  return {
    id: contentId('q', record.id, words.words, span.start),
    kind,
    segments: [words],
    rule: 'editor',
    speaker: null,
    cue: null,
    via: null,
    within: null,
  };
}

function attributedTo(quotation: Quotation, name: string | null): Quotation {
  const speaker = name === null ? null : { name, mention: null, rule: 'editor', confidence: 'high' as const };
  return { ...quotation, speaker };
}

function withNames(record: ArticleRecord, names: ReadonlyMap<string, string>): ArticleRecord {
  if (names.size === 0) return record;
  return {
    ...record,
    quotations: record.quotations.map((quotation) => {
      const name = quotation.speaker && names.get(quotation.speaker.name);
      return quotation.speaker && name
        ? { ...quotation, speaker: { ...quotation.speaker, name } }
        : quotation;
    }),
  };
}
