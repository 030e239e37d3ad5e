import { useParams } from 'react-router';
import { NotFound } from '../../app/faults';
import { ClosedSection } from './closed-section';
import { OpenSection } from './open-section';
import { useRoom } from './room';

/** One topic of the form: open for answers, or to read once the time is over. */
export function SectionPage() {
  const { application, sections } = useRoom();
  const { section: key } = useParams();
  const section = sections.find((one) => one.key === key);
  if (!section) return <NotFound />;
  return application.viewerCanSave ? <OpenSection key={key} section={section} /> : <ClosedSection section={section} />;
}
