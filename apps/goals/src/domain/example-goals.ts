import type { GoalText } from './goal';

/** A goal for pairs to look at before they write their own. Its day is theirs: `timeBound` says only how far off it is. */
export type ExampleGoal = { readonly [Text in GoalText]: string } & { readonly timeBound: string };

/** From small to large. */
export const exampleGoals: readonly ExampleGoal[] = [
  {
    specific: 'Lead the preschool story time on my own, with songs and an early literacy tip in each session.',
    measurable: 'Eight sessions led, and three observed by a colleague with written notes.',
    achievable: 'I assist at it every week already, and the branch manager agrees.',
    relevant: 'I was hired for circulation, and want to work with children.',
    timeBound: 'Four months: the first session alone in the second month.',
    firstStep: 'Write down the order of next week’s session and go through it with my mentor.',
  },
  {
    specific: 'Learn to weed and order the beginning readers of our branch by myself.',
    measurable: 'The whole shelf gone through once, and one order of 500 dollars placed and explained.',
    achievable: 'It is 600 titles, about two hours a week, with the county’s guidelines at hand.',
    relevant: 'Collection work is asked for in every opening that I would like to apply for.',
    timeBound: 'Five months, before the budget of the year closes.',
    firstStep: 'Ask my mentor how they decide that a book goes, with five of ours in hand.',
  },
  {
    specific: 'Start a monthly book club for ten-year-olds together with the school across the street.',
    measurable: 'Four meetings held, and at least six children at the last two.',
    achievable: 'The school’s librarian is interested, and our meeting room is free on Thursdays.',
    relevant: 'After the age of eight we hardly see the children of our neighborhood.',
    timeBound: 'Seven months, with the first meeting half way.',
    firstStep: 'Meet the school’s librarian and agree on a day.',
  },
  {
    specific: 'Give a talk about our outreach to families in shelters at the state conference.',
    measurable: 'A proposal sent, a talk of twenty minutes given twice in front of others, and one article offered.',
    achievable: 'My director supports it, and my mentor has reviewed proposals for this conference.',
    relevant: 'I want to be known for work that other libraries can repeat.',
    timeBound: 'The whole cycle: the proposal by the middle of it.',
    firstStep: 'Collect the numbers of the last two years on one page.',
  },
];
