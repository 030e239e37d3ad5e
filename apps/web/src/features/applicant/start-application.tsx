import { Anchor, Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useClient, useQuery, type OperationResult } from 'urql';
import { NotFound } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { useDates } from '../../ui/dates';
import { PageTitle } from '../../ui/page-title';
import { CouldNotRead } from './could-not-read';
import { CycleToApplyToDocument, StartApplicationDocument, type StartApplicationMutation } from './generated/graphql';
import { useApplicantTexts } from './texts';

type Refusal = StartApplicationMutation['startApplication']['userErrors'][number];

const ROLES = { mentor: 'MENTOR', mentee: 'MENTEE' } as const;

const roleOf = (side: string | undefined) => (side === 'mentor' || side === 'mentee' ? ROLES[side] : null);

/** Where the public page leads: the application that there is, a new one, or why there can be none. */
export function StartApplication() {
  const { cycleId = '', side } = useParams();
  const role = roleOf(side);
  return role === null ? <NotFound /> : <Starting key={`${cycleId}/${role}`} cycleId={cycleId} role={role} />;
}

function Starting({ cycleId, role }: { cycleId: string; role: 'MENTOR' | 'MENTEE' }) {
  const client = useClient();
  const [turn, setTurn] = useState(0);
  const [result, setResult] = useState<OperationResult<StartApplicationMutation>>();
  useEffect(() => {
    let isGone = false;
    const input = { cycleId, role };
    void client
      .mutation(StartApplicationDocument, { input })
      .toPromise()
      .then((answer) => isGone || setResult(answer));
    return () => void (isGone = true);
  }, [client, cycleId, role, turn]);
  if (!result) return <PageSkeleton />;
  if (isForbidden(result.error)) return <NotFound />;
  const started = result.data?.startApplication;
  if (!started) return <CouldNotRead again={() => setTurn(turn + 1)} />;
  const { application, userErrors } = started;
  if (application) return <Navigate to={`/me/applications/${application.id}`} replace />;
  return <Refused cycleId={cycleId} refusal={userErrors[0]} />;
}

function Refused({ cycleId, refusal }: { cycleId: string; refusal: Refusal | undefined }) {
  const say = useApplicantTexts();
  const dates = useDates();
  const [{ data }] = useQuery({ query: CycleToApplyToDocument, variables: { id: cycleId } });
  if (!data) return <PageSkeleton />;
  const { timeZone, name: cycle = '', program } = data.cycle ?? {};
  const about = (at: string) => ({ program: program?.name ?? '', cycle, date: dates.dayOf(at, timeZone) });
  const isEarly = refusal?.code === 'WINDOW_NOT_OPEN';
  const isLate = refusal?.code === 'WINDOW_CLOSED';
  return (
    <>
      <PageTitle>{say(isEarly ? 'notOpenTitle' : isLate ? 'closedTitle' : 'refusedTitle')}</PageTitle>
      <Text mb="sm">
        {refusal?.opensAt && say('notOpenHelp', about(refusal.opensAt))}
        {refusal?.closedAt && say('closedApplyHelp', about(dayBefore(refusal.closedAt)))}
        {!isEarly && !isLate && refusal?.message}
      </Text>
      <Text mb="lg">{say('tellMe')}</Text>
      <Button component="a" href="/" me="md">
        {say('toProgram')}
      </Button>
      <Anchor component={Link} to="/me">
        {say('back')}
      </Anchor>
    </>
  );
}

/** `closedAt` is the first instant that is too late: midnight after the last day. */
const dayBefore = (closedAt: string): string => new Date(new Date(closedAt).getTime() - 1_000).toISOString();
