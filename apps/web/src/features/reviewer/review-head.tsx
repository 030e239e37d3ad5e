import { Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { PageTitle } from '../../ui/page-title';
import type { Application } from './judgement';
import { useTexts } from './texts';

/** Which kind of application it is, and that it is read without names. */
export function ReviewHead({ application, cycleName }: { application: Application; cycleName: string }) {
  const say = useTexts();
  const intl = useIntl();
  const { role, submittedAt } = application;
  const title = say(role === 'MENTOR' ? 'mentorApplication' : 'menteeApplication');
  return (
    <>
      <PageTitle document={`${title}, ${cycleName}`}>{title}</PageTitle>
      <Text c="dimmed" mb="md">
        {say('blind')} {submittedAt && say('submittedOn', { day: intl.formatDate(submittedAt, { dateStyle: 'long' }) })}
      </Text>
    </>
  );
}
