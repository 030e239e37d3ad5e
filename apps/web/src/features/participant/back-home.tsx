import { Link } from 'react-router';
import { useParticipantTexts } from './texts';
import classes from './participant.module.css';

export function BackHome() {
  const say = useParticipantTexts();
  return (
    <nav aria-label={say('back')} className={classes['links']}>
      <Link to="/home">← {say('home')}</Link>
    </nav>
  );
}
