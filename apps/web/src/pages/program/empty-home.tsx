import type { SayOfPrograms } from './texts';

export function EmptyHome({ say, isSignedIn }: { say: SayOfPrograms; isSignedIn: boolean }) {
  return (
    <div className="column">
      <h1>{say('emptyTitle')}</h1>
      <p className="lead">{say('emptyLead')}</p>
      {!isSignedIn && (
        <p>
          {say('emptySignIn')} <a href="/sign-in">{say('signIn')}</a>
        </p>
      )}
    </div>
  );
}
