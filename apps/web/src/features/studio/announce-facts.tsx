import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import type { Announcement } from './announcement';
import { useAnnounceTexts } from './announce-texts';
import { StudioPoliciesDocument } from './generated/graphql';
import type { FullRun } from './record-tab';
import classes from './announce.module.css';
import studio from './studio.module.css';

/** What an announcement brings, in counts, with the rows behind each. */
export function AnnounceFacts({ run, announcement }: { run: FullRun; announcement: Announcement }) {
  const say = useAnnounceTexts();
  const { id: cycleId } = useCycle();
  const [{ data }] = useQuery({ query: StudioPoliciesDocument, variables: { cycleId } });
  const policies = data?.cycle?.policies;
  const off = data?.cycle?.noticeSchedule?.filter(({ isOn }) => !isOn).map(({ template }) => template) ?? [];
  const { proposals, voidCount, letterCount } = announcement;
  const leftOut = (run.summary?.mentees ?? 0) - (run.summary?.placed ?? 0);
  const setAside = run.summary?.setAsidePins?.length ?? 0;
  const facts = [
    say('matches', { count: proposals.length }),
    say('letters', { count: letterCount }),
    off.includes('MATCH_ANNOUNCED_TO_MENTOR') && say('lettersOff', { side: 'mentor' }),
    off.includes('MATCH_ANNOUNCED_TO_MENTEE') && say('lettersOff', { side: 'mentee' }),
    voidCount > 0 && say('void', { count: voidCount }),
    say('leftOut', { count: leftOut }),
    setAside > 0 && say('setAside', { count: setAside }),
    policies && say('confirm', { days: policies.confirmWithinDays }),
    policies && say('goals', { days: policies.goalSheetDueDays }),
    say('noRecall'),
  ].filter((fact): fact is string => typeof fact === 'string');
  const place = `/console/${cycleId}/matching`;
  return (
    <section className={studio['sheet']}>
      <Title order={2} size="h3" mb="sm">
        {say('what')}
      </Title>
      <ul className={classes['facts']}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className={classes['links']}>
        {leftOut > 0 && (
          <Anchor component={Link} to={`${place}/runs/${run.id}?tab=unmatched`}>
            {say('seeLeftOut')}
          </Anchor>
        )}
        <Anchor component={Link} to={`${place}/compare?${run.parent ? `a=${run.parent.id}&` : ''}b=${run.id}`}>
          {say('compare')}
        </Anchor>
      </p>
    </section>
  );
}
