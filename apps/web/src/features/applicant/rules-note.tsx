import { Alert, List } from '@mantine/core';
import { useRoom } from './room';
import { useApplicantTexts } from './texts';

/** Rules of the program that are not fulfilled, or not to the end of the cycle. */
export function RulesNote() {
  const say = useApplicantTexts();
  const { eligibility, state } = useRoom().application;
  const isOpen = state !== 'WITHDRAWN' && state !== 'DECLINED';
  const told = (eligibility ?? []).filter(({ standing }) => standing === 'WARNED' || standing === 'PENDING');
  if (told.length === 0 || !isOpen) return null;
  return (
    <Alert color="yellow" title={say('rulesTitle')} mb="lg">
      <List listStyleType="none">
        {told.map(({ rule, message }) => (
          <List.Item key={rule}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
