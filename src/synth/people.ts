import { FIRST_NAMES, LAST_NAMES, OUTLET_WORDS, PLACES, ROLES } from './names.ts';

export type PlannedPerson = { name: string; last: string; role: string; place: string };

/** Person number `index`; all names differ, up to an initial a round. */
export function personOf(index: number): PlannedPerson {
  const first = FIRST_NAMES[index % FIRST_NAMES.length]!;
  const round = Math.floor(index / FIRST_NAMES.length);
  const last = LAST_NAMES[(index * 7 + round) % LAST_NAMES.length]!;
  const again = Math.floor(round / LAST_NAMES.length);
  const initial = again === 0 ? '' : `${String.fromCharCode(64 + (again % 26 || 26))}. `;
  return {
    name: `${first} ${initial}${last}`,
    last,
    role: ROLES[index % ROLES.length]!,
    place: PLACES[(index * 5) % PLACES.length]!,
  };
}

export function outletOf(index: number): string {
  const place = PLACES[index % PLACES.length]!;
  const round = Math.floor(index / PLACES.length);
  return `${place} ${OUTLET_WORDS[(index + round) % OUTLET_WORDS.length]!}`;
}
