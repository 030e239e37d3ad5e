import { dayText } from '../dates';
import type { StartProps } from './start-props';

/** The steps after an application was sent, with the cycle's own dates where it has them. */
export function WhatHappensNext({ side, cycle, say, locale }: Pick<StartProps, 'side' | 'cycle' | 'say' | 'locale'>) {
  const review = cycle?.windows.find(({ key }) => key === 'REVIEW')?.closesOn;
  const announcement = cycle?.milestones.find(({ key }) => key === 'ANNOUNCEMENT')?.on;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say('next')}</h2>
      <ol>
        <li>{say('nextReceipt')}</li>
        <li>{review ? say('nextReview', { day: dayText(review, locale) }) : say('nextReviewUndated')}</li>
        <li>{announcement ? say('nextAnswer', { day: dayText(announcement, locale) }) : say('nextAnswerUndated')}</li>
        <li>{say('nextMeet')}</li>
      </ol>
      <p>{say(side === 'mentee' ? 'promise' : 'promiseMentor')}</p>
    </section>
  );
}
