import { describe, expect, test } from 'vitest';
import { articleOf } from './passage.ts';

/** Who somebody is, in the article's words; null where it does not say. */
const roles: readonly (readonly [passage: string, name: string, role: string | null])[] = [
  ['Martha Ellison, an engineer, met the council.', 'Martha Ellison', 'engineer'],
  ['Minister of Transport Robert Crane met the council.', 'Robert Crane', 'Minister of Transport'],
  ['Martha Ellison, speaking after Mayor Robert Crane, left.', 'Martha Ellison', null],
  ['Martha Ellison, whose father was an engineer, met the council.', 'Martha Ellison', null],
  ['Martha Ellison, speaking for her mother, met the council.', 'Martha Ellison', null],
  ['The council’s leader, Martha Ellison, told the meeting.', 'Martha Ellison', 'council’s leader'],
  [
    'The Conservative group leader, Robert Crane, left.',
    'Robert Crane',
    'Conservative group leader',
  ],
  ['They met the engineer, Robert Crane.', 'Robert Crane', 'engineer'],
  ['They met Jane Roe, the engineer, Robert Crane, and left.', 'Robert Crane', null],
  [
    'Martha Ellison, Managing Director of Halder Marine, left.',
    'Martha Ellison',
    'Managing Director of Halder Marine',
  ],
  ['Martha Ellison, a historian who has written about it, left.', 'Martha Ellison', 'historian'],
  ['When engineer Robert Crane left, it rained.', 'Robert Crane', 'engineer'],
  [
    'The National President of the Bakers’ Congress, Prof. Robert Crane, left.',
    'Robert Crane',
    'National President of the Bakers’ Congress',
  ],
  ['They met Prof. Robert Crane.', 'Robert Crane', 'Prof.'],
  ['They met civil defence chief Robert Crane.', 'Robert Crane', 'chief'],
  ['The civil defence chief Robert Crane left.', 'Robert Crane', 'civil defence chief'],
];

describe('who somebody is', () => {
  test.each(roles)('%s', (passage, name, role) => {
    const person = articleOf(passage).people.find((one) => one.name === name);
    expect(person).toBeDefined();
    expect(person?.role?.text ?? null).toBe(role);
  });
});
