/** Goals as people write them; the objective that each serves is its number in the program. */
export interface GoalWords {
  readonly specific: string;
  readonly measurable: string;
  readonly achievable: string;
  readonly relevant: string;
  readonly firstStep: string;
  readonly targetOn: string;
  readonly objective: number;
}

export const goalWords: readonly GoalWords[] = [
  {
    specific: 'Plan and lead a monthly story time for toddlers in two languages.',
    measurable: 'Six sessions held by May, with at least eight families at each of the last three.',
    achievable: 'The branch has the room on Saturday mornings, and a colleague speaks Spanish at home.',
    relevant: 'Half of the families around us speak Spanish, and none of our programs do.',
    firstStep: 'Visit a bilingual story time in the next county and take notes.',
    targetOn: '2022-05-31',
    objective: 1,
  },
  {
    specific: 'Write and send one grant application for a summer reading program.',
    measurable: 'One complete application sent before the deadline, read by my mentor first.',
    achievable: 'My director gives me four hours a week for it until March.',
    relevant: 'Our budget was cut twice, and I want to be able to find money by myself.',
    firstStep: 'List three foundations that pay for literacy, with their dates.',
    targetOn: '2022-03-31',
    objective: 2,
  },
  {
    specific: 'Apply to serve on a committee of the association.',
    measurable: 'An application sent, and a conversation with two members of a committee before.',
    achievable: 'The call for volunteers is open until February, and my mentor knows the chair.',
    relevant: 'I work alone in a small library and want to belong to something larger.',
    firstStep: 'Read the charges of the committees and choose three.',
    targetOn: '2022-02-15',
    objective: 3,
  },
  {
    specific: 'Audit the picture books of our branch for the families that they show.',
    measurable: 'Every title of the last ten years counted, and a list of forty to buy.',
    achievable: 'The collection has 2,300 titles; two volunteers help on Fridays.',
    relevant: 'Children should find themselves on our shelves.',
    firstStep: 'Agree with my mentor on what we count.',
    targetOn: '2022-04-30',
    objective: 4,
  },
];
