import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PageTitle } from '../../ui/page-title';
import { AssignReviewers } from './assign-reviewers';
import { ExportMenu } from './export-menu';
import { useTexts } from './texts';
import classes from './applications.module.css';

/** The name of the page, and what concerns the whole cycle. */
export function PageHead({ cycleId, onAssigned }: { cycleId: string; onAssigned: () => void }) {
  const say = useTexts();
  return (
    <div className={classes['head']}>
      <PageTitle>{say('title')}</PageTitle>
      <div className={classes['actions']}>
        <AssignReviewers cycleId={cycleId} onAssigned={onAssigned} />
        <ExportMenu cycleId={cycleId} />
        <Button component={Link} to="import" variant="default">
          {say('import')}
        </Button>
      </div>
    </div>
  );
}
