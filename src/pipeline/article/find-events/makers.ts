import type { Reference } from './find-subjects.ts';

/** Names of who makes or carries works, by their words: "Harbour Studios", "Channel 5", "HBC", "Harbour+". */
const BY_NAME =
  /^(?:\p{Lu}[\p{Lu}\d]{1,3}|TV|Hollywood|Broadway|(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu})$|(?:^| )(?:Studios?|Television|TV|Pictures|Network|Entertainment|Films|Productions|Media|Theatres?|Theaters?)$|\+$|^Channel (?:\d|\p{Lu})/u;
/** What only they do to works. */
const DOES =
  /^(?:['’]s)? (?:has |have |had |also |officially |just |finally |recently )*(?:announced|renewed|picked up|ordered|ordering|cancell?ed|axed|greenlit|commissioned|confirmed|launches|releases|is (?:rolling out|releasing|set to release)|will release|original|executives?|subscribers?|bosses)\b|^ and \p{Lu}\p{L}*[’']s [“‘"']?\p{Lu}/u;
/** Where works are shown. */
const SHOWN =
  /\b(?:premier\w*|debut\w*|air(?:s|ed|ing)?|stream\w*|releas\w*|available|arriv\w*|series|shows?|land\w*|season \d)(?: \w+){0,3} (?:on|at|via|from|for|to|exclusively on) (?:the )?$/i;

export type Makers = (name: string) => boolean;

/** Tells names of who makes or carries works, and is none, by what an article says of them. */
export function findMakers(text: string, names: readonly Reference[]): Makers {
  const found = new Set<string>();
  for (const { name, start, end } of names) {
    if (name === null || found.has(name)) continue;
    if (DOES.test(text.slice(end, end + 60)) || SHOWN.test(text.slice(Math.max(0, start - 60), start)))
      found.add(name);
  }
  return (name) => BY_NAME.test(name) || found.has(name);
}
