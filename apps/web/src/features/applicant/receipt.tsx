import { Anchor, List, Text, Title } from '@mantine/core';
import { Link, Navigate, useLocation } from 'react-router';
import { useViewer } from '../../app/session';
import { useDates } from '../../ui/dates';
import { PageTitle } from '../../ui/page-title';
import { useFormTexts } from './form-texts';
import { referenceOf } from './reference';
import { useRoom, windowOf } from './room';
import classes from './applicant.module.css';

/** That it has arrived: when, under what reference, and what happens next. */
export function Receipt() {
  const say = useFormTexts();
  const dates = useDates();
  const viewer = useViewer();
  const { application, cycle } = useRoom();
  const { state } = useLocation() as { state: unknown };
  // The submission itself knows before the application is read again.
  const submittedAt = application.submittedAt ?? (typeof state === 'string' ? state : null);
  if (submittedAt === null) return <Navigate to=".." replace />;
  const decided = windowOf(cycle, 'REVIEW')?.closesOn;
  const announced = cycle.milestones.find(({ key }) => key === 'ANNOUNCEMENT')?.on;
  return (
    <div className={classes['page']}>
      <div className={classes['receipt']}>
        <PageTitle>{say('receiptTitle')}</PageTitle>
        <Text>{say('receiptWhen', { date: dates.moment(submittedAt) })}</Text>
        <Text>
          {say('reference')}: <strong className={classes['reference']}>{referenceOf(application.id)}</strong>
        </Text>
      </div>
      {viewer.contact && <Text mb="lg">{say('receiptMail', { email: viewer.contact.email })}</Text>}
      <Title order={2} mb="sm">
        {say('receiptNext')}
      </Title>
      <List type="ordered" mb="lg" spacing="xs">
        {decided && <List.Item>{say('receiptRead', { date: dates.day(decided) })}</List.Item>}
        {announced && <List.Item>{say('receiptMatch', { date: dates.day(announced) })}</List.Item>}
      </List>
      <Text mb="lg">{say('receiptChange')}</Text>
      <Anchor component={Link} to="../status">
        {say('receiptOpen')}
      </Anchor>
    </div>
  );
}
