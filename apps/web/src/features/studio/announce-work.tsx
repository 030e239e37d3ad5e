import { Text } from '@mantine/core';
import { AnnounceFacts } from './announce-facts';
import { AnnounceForm } from './announce-form';
import type { announcementOf } from './announcement';
import { useAnnounceTexts } from './announce-texts';
import { Letters } from './letters';
import type { FullRun } from './record-tab';
import { SignRun } from './sign-run';
import studio from './studio.module.css';

interface AnnounceWorkProps {
  run: FullRun;
  announcement: ReturnType<typeof announcementOf>;
}

/** What will be announced, the signature, and the announcement itself. */
export function AnnounceWork({ run, announcement }: AnnounceWorkProps) {
  const say = useAnnounceTexts();
  return (
    <>
      <Text className={studio['lead']}>{say('lead')}</Text>
      <div className={studio['stack']}>
        <AnnounceFacts run={run} announcement={announcement} />
        <Letters proposals={announcement.proposals} />
        <SignRun run={run} />
        <AnnounceForm run={run} announcement={announcement} />
      </div>
    </>
  );
}
