import type { SayOfFrame } from './texts';

/** A part of the house does not answer. */
export function OutPage({ say, path }: { say: SayOfFrame; path: string }) {
  return (
    <div className="column">
      <h1>{say('outTitle')}</h1>
      <p className="lead">{say('outText')}</p>
      <p>
        <a className="button" href={path}>
          {say('again')}
        </a>
      </p>
    </div>
  );
}
