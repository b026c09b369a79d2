import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bearing } from '../../../model/record.ts';
import { mayAgree } from './event-time.ts';
import type { Sighting } from './find-events.ts';
import { identifyEvents } from './identify-events.ts';
import { MILESTONES } from './milestones.ts';

const milestone = MILESTONES.find(({ recurring }) => recurring !== undefined)!;

const sighting = (bearing: Bearing | null): Sighting => ({
  ...{ start: 0, end: 1, name: 'Quay', season: null, says: null, tense: null, hedged: false },
  ...{ milestone, bearing, after: [], rule: 'made up' },
});

const day = fc.option(fc.integer({ min: 1, max: 9 }).map((nth) => `2020-01-0${nth}`));
const step = fc.option(fc.integer({ min: -9, max: 9 }));
const bearings: fc.Arbitrary<Bearing | null> = fc.oneof(
  fc.record({ kind: fc.constant('calendar' as const), earliest: day, latest: day }),
  fc.record({ kind: fc.constant('days' as const), from: step, to: step }),
  fc.constant(null),
);

/** Each sighting with the first event all of whose times so far it may be of. */
function groups(told: readonly (Bearing | null)[]): number[] {
  const known: Bearing[][] = [[]];
  return told.map((bearing) => {
    const agrees = known.findIndex((times) => times.every((other) => !bearing || mayAgree(other, bearing)));
    const nth = agrees < 0 ? known.push([]) - 1 : agrees;
    if (bearing) known[nth]!.push(bearing);
    return nth;
  });
}

test('a sighting is of the first event whose times all agree with its own', () => {
  fc.assert(
    fc.property(fc.array(bearings, { maxLength: 30 }), (told) => {
      const sightings = told.map(sighting);
      const ids = [...identifyEvents('a', sightings).values()];
      const expected = groups(told);
      expect(ids.map((id) => ids.indexOf(id))).toEqual(expected.map((nth) => expected.indexOf(nth)));
    }),
  );
});

test('of very many days each is an event of its own', () => {
  const days = Array.from({ length: 300 }, (_, nth) => `${2000 + nth}-05-04`);
  const sightings = days.map((one) => sighting({ kind: 'calendar', earliest: one, latest: one }));
  expect(new Set(identifyEvents('a', sightings).values()).size).toBe(300);
});
