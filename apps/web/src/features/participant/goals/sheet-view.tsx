import { PageTitle } from '../../../ui/page-title';
import { BackHome } from '../back-home';
import { AgreedGoals } from './agreed-goals';
import { AnswerPanel } from './answer-panel';
import { Editions } from './editions';
import { GoalEditor } from './goal-editor';
import type { SeenSheet } from './seen-sheet';
import { SheetStanding } from './sheet-standing';
import { SharingChoice } from './sharing-choice';
import { useGoalTexts } from './texts';
import classes from '../participant.module.css';

/** A goal sheet: whose turn it is, then the goals, to write or to read, then who else reads them and what was before. */
export function SheetView({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const { sheet, name } = seen;
  return (
    <>
      <BackHome />
      <PageTitle>{say('title', { name })}</PageTitle>
      <div className={classes['sections']}>
        <SheetStanding seen={seen} />
        <div className={classes['columns']}>
          <div className={classes['sections']}>
            {sheet.viewerCanSave ? <GoalEditor seen={seen} /> : <AgreedGoals seen={seen} />}
            {sheet.viewerCanAgree && <AnswerPanel seen={seen} />}
          </div>
          <div className={classes['sections']}>
            <Editions seen={seen} />
            <SharingChoice seen={seen} />
          </div>
        </div>
      </div>
    </>
  );
}
