import { isDay } from '../model/day.ts';
import { isCorpusName } from './corpus-name.ts';
import { FACETS, type Facet, KINDS, LAYOUTS, PRINTED, START, TABS, type View } from './view.ts';

/** The version of links written today. A link without one is taken for this version. */
export const LINK_VERSION = 1;

/** Turns the parameters of a link of one version into those of the next. */
export type Upgrade = (params: URLSearchParams) => URLSearchParams;

/** One upgrader a version: the first leads from version 1 to 2, and so on. */
const UPGRADES: readonly Upgrade[] = [];

const KNOWN = new Set([
  'v',
  'corpus',
  'from',
  'to',
  'overlap',
  'at',
  ...FACETS,
  'q',
  'open',
  'tab',
  'span',
  'view',
]);
export const LONGEST_SEARCH = 200;

/** A link read as far as it could be; `problems` are plain sentences about the rest. */
export type ReadLink = { view: View; problems: string[] };

/** Reads a link's query string. Never throws: what can't be honoured is left at its default and named. */
export function readLink(query: string, upgrades: readonly Upgrade[] = UPGRADES): ReadLink {
  const problems: string[] = [];
  const params = upgrade(new URLSearchParams(query), upgrades, problems);
  const view: View = { ...START, facets: { ...START.facets } };

  const single = (name: string) => {
    const values = params.getAll(name);
    if (values.length > 1) problems.push(`“${name}” is given ${values.length} times: the first was taken.`);
    return values[0] ?? null;
  };
  const day = (name: string) => {
    const text = single(name);
    if (text === null || isDay(text)) return text;
    problems.push(`“${name}=${text}” is no day of the calendar.`);
    return null;
  };
  const choice = <T extends string>(name: string, choices: readonly T[]) => {
    const text = single(name);
    const found = choices.find((each) => each === text);
    if (text !== null && found === undefined) problems.push(`“${name}=${text}” is not known here.`);
    return found;
  };

  view.corpus = single('corpus') || null;
  if (view.corpus !== null && !isCorpusName(view.corpus)) {
    problems.push(`“corpus=${view.corpus}” is no name of a corpus.`);
    view.corpus = null;
  }
  view.from = day('from');
  view.to = day('to');
  if (view.from !== null && view.to !== null && view.from > view.to) {
    problems.push(`The window ends (${view.to}) before it starts (${view.from}).`);
    view.from = null;
    view.to = null;
  }
  view.certain = choice('overlap', ['certain']) !== undefined;
  view.at = day('at');
  for (const facet of FACETS) view.facets[facet] = facetValues(params, facet, problems);
  view.q = (single('q') ?? '').trim();
  if (view.q.length > LONGEST_SEARCH) {
    problems.push(`The search is longer than ${LONGEST_SEARCH} characters and was cut.`);
    view.q = view.q.slice(0, LONGEST_SEARCH).trim();
  }
  view.open = single('open') || null;
  view.tab = choice('tab', TABS) ?? START.tab;
  const span = single('span');
  view.span = span === null ? null : readSpan(span);
  if (span !== null && view.span === null) problems.push(`“span=${span}” is no stretch of text.`);
  view.layout = choice('view', LAYOUTS) ?? null;

  for (const name of new Set(params.keys())) {
    if (!KNOWN.has(name)) problems.push(`“${name}” is not known here.`);
  }
  return { view, problems };
}

/** "120-156": code units of the open article's text. */
function readSpan(text: string): View['span'] {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text);
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match && start < end ? { start, end } : null;
}

/** The filters whose values are the same in every corpus. */
const FIXED: Partial<Record<Facet, readonly string[]>> = { kind: KINDS, printed: PRINTED };

function facetValues(params: URLSearchParams, facet: Facet, problems: string[]): string[] {
  const values = [...new Set(params.getAll(facet).filter((value) => value !== ''))];
  const fixed = FIXED[facet];
  if (!fixed) return values;
  for (const value of values) {
    if (!fixed.includes(value)) problems.push(`“${facet}=${value}” is not known here.`);
  }
  return values.filter((value) => fixed.includes(value));
}

function upgrade(params: URLSearchParams, upgrades: readonly Upgrade[], problems: string[]): URLSearchParams {
  const current = upgrades.length + 1;
  const text = params.get('v') ?? String(current);
  const version = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (version < 1) problems.push(`“v=${text}” is no version of a link.`);
  if (version > current) {
    problems.push('This link was made by a newer version of Quoteline: only part of it is understood here.');
  }
  if (version < 1) return params;
  return upgrades.slice(version - 1).reduce((older, step) => step(older), params);
}
