import { defineTexts } from '../../i18n/define-texts';

export const { useTexts: useLeftOutTexts } = defineTexts({
  mentees: 'Mentees without a mentor ({count, number})',
  mentors: 'Mentors without a mentee ({count, number})',
  everybody: 'Nobody is left out: everyone in the pool has a proposal.',
  NO_ELIGIBLE_COUNTERPART: 'Nobody of the other side could be proposed.',
  removed: '{count, plural, one {One person} other {# people}}: {obstacle}.',
  NO_PLACE_LEFT:
    '{suitable, plural, one {One mentor} other {# mentors}} would suit; earlier matches hold all of their places.',
  OUTBID:
    '{suitable, plural, one {One mentor} other {# mentors}} would suit; everyone who got a place there scores at least as high.',
  SUITABLE_MENTORS_FULL:
    'All {suitable, plural, one {suitable mentors (one)} other {# suitable mentors}} are full, some with people who score lower there but had to be placed.',
  NOT_NEEDED: '{suitable, plural, one {One mentee} other {# mentees}} would suit; all of them are placed with others.',
  ways: 'Ways in for {mentee}',
  waysShort: 'Ways in',
});
