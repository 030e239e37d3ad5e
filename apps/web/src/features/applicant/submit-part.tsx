import { Button, Text, Title } from '@mantine/core';
import { useDates } from '../../ui/dates';
import { useFormTexts } from './form-texts';
import { useRoom, windowOf } from './room';
import classes from './applicant.module.css';

/** The end of the form: what happens when it is sent, and the button that sends it. */
export function SubmitPart({ submit, isBusy }: { submit: () => void; isBusy: boolean }) {
  const say = useFormTexts();
  const dates = useDates();
  const { application, cycle } = useRoom();
  const decided = dates.day(windowOf(cycle, 'REVIEW')?.closesOn ?? '');
  const isAgain = application.state === 'NEEDS_INFORMATION';
  if (!application.viewerCanSubmit)
    return application.viewerCanSave ? <Text fw={600}>{say('alreadySent')}</Text> : null;
  return (
    <section className={classes['submit']} aria-labelledby="submit-title">
      <Title order={2} id="submit-title">
        {say('sendTitle')}
      </Title>
      <Text my="md">{say(isAgain ? 'sendAgainHelp' : 'sendHelp', { date: decided })}</Text>
      <Button onClick={submit} loading={isBusy} size="lg">
        {say(isAgain ? 'submitAgain' : 'submit')}
      </Button>
    </section>
  );
}
