import { Anchor, Button, Text } from '@mantine/core';
import { useAnnounce } from '../../../ui/announcer';
import { useClock } from '../use-clock';
import { placeOf, timeInWords } from '../when';
import { useMatchTexts } from './texts';
import classes from '../participant.module.css';

/** The address of the counterpart, and what time it is where they are. */
export function ContactFacts({ contact }: { contact: { email: string; timeZone: string } | null }) {
  const say = useMatchTexts();
  const announce = useAnnounce();
  const { now, locale, zone } = useClock();
  if (contact === null) return <Text>{say('noContact')}</Text>;
  const theirs = timeInWords(locale, contact.timeZone, now);
  const isSame = theirs === timeInWords(locale, zone, now);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(contact.email);
    announce(say('copied'));
  };
  return (
    <dl className={classes['facts']}>
      <div>
        <dt>{say('email')}</dt>
        <dd>
          <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
          <Button variant="subtle" size="compact-md" onClick={() => void copy()}>
            {say('copy')}
          </Button>
        </dd>
      </div>
      <div>
        <dt>{say('theirTime')}</dt>
        <dd>
          {isSame
            ? say('sameTime', { time: theirs })
            : say('theirTimeIs', { time: theirs, place: placeOf(contact.timeZone) })}
        </dd>
      </div>
    </dl>
  );
}
