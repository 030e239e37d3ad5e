import { defineTexts } from '../../i18n/define-texts';

export const { useTexts: useAssignTexts } = defineTexts({
  open: 'Assign reviewers',
  title: 'Assign reviewers',
  intro:
    'Every application that is submitted or in review gets its reviewers, evenly, and never the applicant. Reviewers who read it already stay.',
  reviewers: 'Reviewers',
  load: '{open} to read, {submitted} given',
  loadScore: '{open} to read, {submitted} given, mean score {mean}',
  perApplication: 'Reviews for each application',
  perApplicationHelp: 'From 1 to 5.',
  none: 'Nobody reviews for this program yet. Give somebody the role under People.',
  noneChosen: 'Choose at least one reviewer.',
  tooFew: 'Choose at least {count} reviewers, or fewer reviews for each application.',
  assign: 'Assign',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  assigned: '{count, plural, =0 {Nothing new to assign} one {# review is assigned} other {# reviews are assigned}}',
  uncovered:
    '{count, plural, one {# application lacks a reviewer} other {# applications lack a reviewer}}: too many of these reviewers stepped back or applied themselves. Choose more.',
  failed: 'Nothing was assigned. Try again in a moment.',
  unnamed: 'No name yet',
});
