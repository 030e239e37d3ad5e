import type { ProgramFaceFragment } from '../generated/graphql';
import type { Side } from './side';
import type { SayOfApplying } from './texts';

interface ChooseProgramProps {
  readonly side: Side;
  readonly programs: readonly ProgramFaceFragment[];
  readonly say: SayOfApplying;
}

export function ChooseProgram({ side, programs, say }: ChooseProgramProps) {
  return (
    <div className="column">
      <h1>{say(side)}</h1>
      <p className="lead">{say(programs.length === 0 ? 'noProgram' : 'choose')}</p>
      <ul className="cards">
        {programs.map(({ id, slug, name, description }) => (
          <li key={id} className="card">
            <h2>
              <a href={`/apply/${side}?program=${slug}`}>{name}</a>
            </h2>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
