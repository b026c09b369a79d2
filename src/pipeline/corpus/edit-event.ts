import { parseEdtf } from '../../model/edtf.ts';
import type { EventEdit } from '../../model/overlay.ts';
import type { ArticleEvent, ArticleRecord, EventMention } from '../../model/record.ts';
import { overlap, type Words } from '../../model/span.ts';
import { makeWhen, unknownWhen } from '../../model/when.ts';
import { MILESTONE_BY_ID } from '../article/find-events/milestones.ts';
import { contentId } from '../hash.ts';

/** The record as an editor's entry leaves it and the event it is about, or why it can't be followed. */
export type EditedEvent = { record: ArticleRecord; event: string } | { problem: string };

/**
 * Follows one entry about the event that `words` of `record` speak of: rejects that mention, tells it of
 * another subject or milestone (of the corpus's `events`, or a new one), gives it a date, or adds it.
 */
export function editEvent(
  edit: EventEdit,
  record: ArticleRecord,
  words: Words,
  events: readonly ArticleEvent[],
): EditedEvent {
  const told = record.events.find(({ mentions }) => mentions.some((mention) => overlap(mention, words)));
  const mention = told?.mentions.find((each) => overlap(each, words)) ?? null;
  const without = record.events
    .map((event) => ({ ...event, mentions: event.mentions.filter((each) => each !== mention) }))
    .filter(({ mentions }) => mentions.length > 0);
  if (edit.reject) {
    return told
      ? { record: { ...record, events: without }, event: told.id }
      : { problem: `no event of ${edit.file} is told in “${edit.words}”` };
  }
  const subject = edit.subject ?? told?.subject;
  const milestone = edit.milestone ?? told?.milestone;
  if (subject === undefined || milestone === undefined) {
    return { problem: `“${edit.words}” tells of no event yet: give its subject and milestone` };
  }
  const label = MILESTONE_BY_ID.get(milestone)?.label;
  if (label === undefined) {
    return {
      problem: `there is no milestone ${milestone}; there are ${[...MILESTONE_BY_ID.keys()].join(', ')}`,
    };
  }
  const same = events.find(
    (event) => event.milestone === milestone && event.subject.toLowerCase() === subject.toLowerCase(),
  );
  const event = same ?? {
    id: contentId('e', subject.toLowerCase(), milestone),
    subject,
    milestone,
    title: `${subject}: ${label}`,
  };
  const dated = withDate(mention ?? addedMention(words), edit.when, record.id);
  const there = without.find(({ id }) => id === event.id);
  const mentions = [...(there?.mentions ?? []), dated].sort((a, b) => a.start - b.start);
  const others = without.filter(({ id }) => id !== event.id);
  return { record: { ...record, events: [...others, { ...event, mentions }] }, event: event.id };
}

function addedMention({ start, end, words }: Words): EventMention {
  return {
    start,
    end,
    words,
    says: null,
    tense: null,
    when: unknownWhen(),
    bearing: null,
    after: [],
    hedged: false,
    rule: 'editor',
  };
}

function withDate(mention: EventMention, when: string | undefined, article: string): EventMention {
  const days = when === undefined ? null : parseEdtf(when);
  if (!days) return mention;
  const evidence = [{ article, start: mention.start, end: mention.end }];
  const says = 'The editor gives this date.';
  return {
    ...mention,
    when: makeWhen(days, 'editor', [{ end: 'both', day: null, says, evidence }]),
    bearing: { kind: 'calendar', ...days },
    says: mention.says ?? mention.words,
    hedged: false,
    rule: 'editor',
  };
}
