import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../app/session';
import { useAnnounce } from '../../ui/announcer';
import { ApplicationSheet } from './application-sheet';
import type { OpenReviewsQuery } from './generated/graphql';
import { judgementOf, partReviews, type Application } from './judgement';
import { JudgementPanel } from './judgement-panel';
import { OtherReviews } from './other-reviews';
import { RecuseQuestion } from './recuse-question';
import { ReviewHead } from './review-head';
import { ReviewTop } from './review-top';
import { SavedNote, type Saved } from './saved-note';
import { useTexts } from './texts';
import { pathOf } from './use-queue';
import classes from './reviewer.module.css';

interface OneReviewProps {
  readonly application: Application;
  readonly cycleId: string;
  readonly cycle: NonNullable<OpenReviewsQuery['cycle']>;
  readonly queue: {
    readonly nextAfter: (leaving: string | null) => string | null;
    readonly skip: (id: string) => void;
    readonly isOnlySkippedLeft: boolean;
    readonly open: readonly string[];
  };
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

/** The ways to the next application: after a review, and past one. */
function useWayOn(id: string, cycleId: string, queue: OneReviewProps['queue']) {
  const say = useTexts();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const goOn = (sentence: string, saved?: Saved): void => {
    const next = queue.nextAfter(id);
    announce(sentence);
    void navigate(pathOf(cycleId, next === id ? null : next), { state: saved && { saved } });
  };
  const skip = (): void => {
    queue.skip(id);
    const next = queue.nextAfter(id);
    announce(say(next === id ? 'onlySkipped' : 'skipped'));
    if (next !== id) void navigate(pathOf(cycleId, next));
  };
  return { goOn, skip };
}
