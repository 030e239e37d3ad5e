import { Anchor, Button, Text, Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PageSkeleton } from '../../app/first-paint';
import { PageTitle } from '../../ui/page-title';
import { Failed } from './failed';
import { ReviewCyclesDocument, type ReviewCyclesQuery } from './generated/graphql';
import { wayOf } from './progress';
import { ProgressLine } from './progress-line';
import { useTexts } from './texts';
import classes from './reviewer.module.css';

const ASKED_AGAIN_WITH = { additionalTypenames: ['Review'] };

/** Every cycle that the viewer reviews for, and how far they are in each. */
export function CyclesPage() {
  const say = useTexts();
  const [{ data, error }, again] = useQuery({ query: ReviewCyclesDocument, context: ASKED_AGAIN_WITH });
  if (!data) return error ? <Failed again={again} /> : <PageSkeleton />;
  const cycles = cyclesOf(data);
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Text mb="lg" maw="var(--measure)">
        {say(cycles.length > 0 ? 'intro' : 'noCycle')}
      </Text>
      <div className={classes['cards']}>
        {cycles.map((cycle) => (
          <CycleCard key={cycle.id} cycle={cycle} />
        ))}
      </div>
    </>
  );
}

type Cycle = ReturnType<typeof cyclesOf>[number];

/** Where there is work first, then where there was some. */
function cyclesOf({ viewer }: ReviewCyclesQuery) {
  const programs =
    viewer?.roles.flatMap(({ role, program }) => (role === 'REVIEWER' && program ? [program] : [])) ?? [];
  return programs
    .flatMap(({ name, cycles }) =>
      cycles.flatMap(({ reviewProgress, ...cycle }) =>
        reviewProgress ? [{ ...cycle, program: name, progress: reviewProgress }] : [],
      ),
    )
    .filter(({ progress, state }) => progress.assigned > 0 || state === 'OPEN' || state === 'IN_REVIEW')
    .sort((one, other) => Math.sign(other.progress.open) - Math.sign(one.progress.open));
}

function CycleCard({ cycle: { id, name, program, progress, windows, timeZone } }: { cycle: Cycle }) {
  const say = useTexts();
  const intl = useIntl();
  const { decidedMeanwhile } = wayOf(progress);
  const closesAt = windows.find(({ key }) => key === 'REVIEW')?.closesAt;
  return (
    <section className={classes['card']} aria-labelledby={`cycle-${id}`}>
      <Title order={2} size="h3" id={`cycle-${id}`}>
        {program} {name}
      </Title>
      {progress.assigned === 0 ? <Text>{say('nothingGivenHelp')}</Text> : <ProgressLine progress={progress} />}
      {progress.open > 0 && closesAt && (
        <Text>{say('closesOn', { day: intl.formatDate(lastMoment(closesAt), { timeZone, ...DAY }) })}</Text>
      )}
      {progress.open === 0 && progress.assigned > 0 && <Text>{say('doneHelp')}</Text>}
      {decidedMeanwhile > 0 && (
        <Text c="dimmed" size="sm">
          {say('decidedMeanwhile', { count: decidedMeanwhile })}
        </Text>
      )}
      {progress.recused > 0 && (
        <Text c="dimmed" size="sm">
          {say('recusedFrom', { count: progress.recused })}
        </Text>
      )}
      <div className={classes['cardFoot']}>
        {progress.open > 0 && (
          <Button component={Link} to={`/review/${id}/next`}>
            {say(progress.submitted > 0 ? 'goOn' : 'start')}
          </Button>
        )}
        {progress.submitted > 0 && (
          <Anchor component={Link} to={`/review/${id}/given`}>
            {say('given')}
          </Anchor>
        )}
      </div>
    </section>
  );
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** The window ends with the first instant that is too late; its last day is the day before. */
const lastMoment = (closesAt: string): Date => new Date(new Date(closesAt).getTime() - 1);
