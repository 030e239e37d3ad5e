import { PageTitle } from '../../ui/page-title';
import { RoomParts } from '../../ui/room-parts';
import { useNoticePlaces } from './places';
import { useNoticeTexts } from './texts';

/** The head of the two lists of this room. */
export function NoticesHead({ part }: { part: 'schedule' | 'log' }) {
  const say = useNoticeTexts();
  const places = useNoticePlaces();
  return (
    <>
      <PageTitle document={`${say(part)} – ${say('title')}`}>{say('title')}</PageTitle>
      <RoomParts
        label={say('parts')}
        parts={[
          { to: places.schedule, text: say('schedule') },
          { to: places.log(), text: say('log') },
        ]}
      />
    </>
  );
}
