import { menteeQuestions, mentorQuestions } from './default-forms';
import type { Question } from './question';
import { topicBalance } from './topic-balance';

const asking = (...labels: readonly string[]): readonly Question[] => {
  const options = labels.map((label) => ({ key: label.toLowerCase(), label }));
  return [{ ...mentorQuestions.find(({ key }) => key === 'topics')!, options }];
};

describe('supply and demand by topic', () => {
  it('shows every topic of either side once, in the order of the forms, with zeros where nobody chose it', () => {
    const questions = { MENTOR: asking('Books', 'Film'), MENTEE: asking('Film', 'Music') };
    expect(topicBalance(questions, [{ topic: 'film', mentors: 2, places: 3, mentees: 9 }])).toEqual([
      { key: 'books', label: 'Books', mentors: 0, places: 0, mentees: 0 },
      { key: 'film', label: 'Film', mentors: 2, places: 3, mentees: 9 },
      { key: 'music', label: 'Music', mentors: 0, places: 0, mentees: 0 },
    ]);
  });

  it('leaves out what an older form offered, and is empty where topics are not asked', () => {
    const demand = [{ topic: 'gone', mentors: 1, places: 1, mentees: 1 }];
    expect(topicBalance({ MENTOR: asking('Books'), MENTEE: [] }, demand).map(({ key }) => key)).toEqual(['books']);
    expect(topicBalance({ MENTOR: [], MENTEE: [] }, demand)).toEqual([]);
  });

  it('has the twenty topics of the built-in forms', () => {
    expect(topicBalance({ MENTOR: mentorQuestions, MENTEE: menteeQuestions }, [])).toHaveLength(20);
  });
});
