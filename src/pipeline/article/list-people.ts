import type { ArticlePerson } from '../../model/record.ts';
import type { Attributed } from './attribute-speakers.ts';
import type { Understood } from './speakers/understand-text.ts';

/** The persons an article names and whoever else it quotes, in the order they first appear. */
export function listPeople(reading: Understood, quotations: readonly Attributed[]): ArticlePerson[] {
  const spoken = new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  const people = new Map<string, ArticlePerson>();
  for (const { words, mentions, gender, personal } of reading.people.entities) {
    const name = words.join(' ');
    const isPerson =
      gender !== 'thing' && gender !== 'plural' && personal > 0 && words.length > 1 && mentions.length > 0;
    if (!spoken.has(name) && !isPerson) continue;
    const aliases = new Set<string>();
    for (const mention of mentions) {
      aliases.add(mention.words.join(' '));
      if (mention.nickname) aliases.add(mention.nickname.replace(/^./u, (first) => first.toUpperCase()));
    }
    aliases.delete(name);
    const known = people.get(name);
    const role = known?.role ?? roleOf(reading, mentions);
    people.set(name, {
      name,
      aliases: [...(known?.aliases ?? []), ...aliases].sort((a, b) => (a < b ? -1 : 1)),
      role,
    });
  }
  return [...people.values()];
}

/** The first title or role that stands before the name: "vice president", "actress". */
function roleOf(
  { items, text, sentences, sentenceOf }: Understood,
  mentions: Understood['names'],
): string | null {
  for (const { lead, from } of mentions) {
    let start = lead;
    const first = sentences[sentenceOf[lead]!]!.from;
    while (start > first && start > lead - 4 && isRoleWord(items[start - 1]!.token)) start -= 1;
    if (start < from) return text.slice(items[start]!.token.start, items[from - 1]!.token.end);
  }
  return null;
}

const ROLE =
  /(?:er|or|ist|ian|man|woman|person|star|head|chief|guard|coach|president|minister|attorney|agent|analyst|executive|manager|host|actress|lawyer|general|vice|senior|lead|series)$/;
const isRoleWord = ({ kind, text, lower }: { kind: string; text: string; lower: string }) =>
  kind === 'word' &&
  text === lower &&
  lower.length > 3 &&
  ROLE.test(lower) &&
  !/^(?:after|before|under|over|other|either|their|whether|never|later|earlier)$/.test(lower);
