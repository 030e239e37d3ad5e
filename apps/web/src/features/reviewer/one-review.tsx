import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../../app/session';
import { ApplicationSheet } from './application-sheet';
import type { OpenReviewsQuery } from './generated/graphql';
import { judgementOf, partReviews, type Application } from './judgement';
import { JudgementPanel } from './judgement-panel';
import { OtherReviews } from './other-reviews';
import { RecuseQuestion } from './recuse-question';
import { ReviewHead } from './review-head';
import { ReviewTop } from './review-top';
import { SavedNote } from './saved-note';
import { useTexts } from './texts';
import { useWayOn, type ReviewQueue } from './use-way-on';
import classes from './reviewer.module.css';

interface OneReviewProps {
  readonly application: Application;
  readonly cycleId: string;
  readonly cycle: NonNullable<OpenReviewsQuery['cycle']>;
  readonly queue: ReviewQueue;
  readonly readAgain: () => void;
}

/** An application on the left, the judgement on the right, and the way to the next. */
export function OneReview({ application, cycleId, cycle, queue, readAgain }: OneReviewProps) {
  const say = useTexts();
  const { goOn, skip } = useWayOn(application.id, cycleId, queue);
  const [isRecusing, setRecusing] = useState(false);
  const { own, others } = partReviews(application.reviews ?? [], useViewer().id);
  const isGiven = own?.state === 'SUBMITTED';

  return (
    <>
      <SavedNote cycleId={cycleId} />
      <ReviewHead application={application} cycleName={cycle.name} />
      {cycle.reviewProgress && (
        <ReviewTop
          progress={cycle.reviewProgress}
          isOpen={application.viewerCanReview && !isGiven}
          skip={skip}
          recuse={() => setRecusing(true)}
        />
      )}
      {queue.isOnlySkippedLeft && !isGiven && (
        <Alert color="blue" mb="md">
          {say('onlySkipped')}
        </Alert>
      )}
      <div className={classes['reading']}>
        <ApplicationSheet application={application} />
        <div className={classes['judge']}>
          <JudgementPanel
            application={application}
            own={own}
            start={judgementOf(own)}
            isKeyed={!isRecusing}
            skip={isGiven ? null : skip}
            readAgain={readAgain}
            onSaved={goOn}
          />
          {isGiven && <OtherReviews reviews={others} />}
        </div>
      </div>
      <RecuseQuestion
        applicationId={application.id}
        isOpen={isRecusing}
        close={() => setRecusing(false)}
        onRecused={() => goOn(say('recused'))}
      />
    </>
  );
}
