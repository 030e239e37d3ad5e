import { Alert, Button, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { Deadline } from '../deadline';
import { focusTitle } from '../focus-title';
import { ConfirmMatchDocument } from '../generated/graphql';
import type { SeenMatch } from './seen-match';
import { useMatchTexts } from './texts';
import classes from '../participant.module.css';

/** Asks for the viewer's yes; then says whether the other side's is there. Nothing once both have said it. */
export function ConfirmPanel({ seen }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const { match, side, name } = seen;
  const isMine = side === 'MENTOR' ? match.hasMentorConfirmed : match.hasMenteeConfirmed;
  const isTheirs = side === 'MENTOR' ? match.hasMenteeConfirmed : match.hasMentorConfirmed;
  if (match.viewerCanConfirm) return <Question seen={seen} />;
  if (isMine && !isTheirs) return <Alert color="blue">{say('waitsForOther', { name })}</Alert>;
  return null;
}

function Question({ seen: { match, name } }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const announce = useAnnounce();
  const [{ fetching }, confirmMatch] = useMutation(ConfirmMatchDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refused = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== null) refused.current?.focus();
  }, [refusal]);
  const confirm = async (): Promise<void> => {
    setRefusal(null);
    const { data, error } = await confirmMatch({ input: { matchId: match.id } });
    const [fault] = data?.confirmMatch.userErrors ?? [];
    if (error || fault) return setRefusal(fault?.message ?? say('failed'));
    announce(say('confirmed', { name }));
    focusTitle();
  };
  return (
    <section aria-labelledby="confirm" className={classes['next']}>
      <Title order={2} id="confirm" mb="xs">
        {say('confirmTitle')}
      </Title>
      <Text mb="md" className={classes['measure']}>
        {say('confirmWhy', { name })}
      </Text>
      <Deadline at={match.confirmBy} zone={match.cycle.timeZone} />
      {match.isConfirmationOverdue && <Text mt="sm">{say('overdue')}</Text>}
      {refusal !== null && (
        <Alert color="red" mt="md" ref={refused} tabIndex={-1}>
          {refusal}
        </Alert>
      )}
      <Button mt="md" loading={fetching} onClick={() => void confirm()}>
        {say('confirm')}
      </Button>
      <Text size="sm" mt="md" className={classes['measure']}>
        {say('confirmNot')}
      </Text>
    </section>
  );
}
