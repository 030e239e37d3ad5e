import type { PageRequest } from '../../server/page-request';
import type { SayOfDemo } from './texts';

/** The mailbox, and making the demo anew where that can be done from here. */
export function MorePart({ demo, say }: { demo: NonNullable<PageRequest['demo']>; say: SayOfDemo }) {
  return (
    <div>
      <h2>{say('more')}</h2>
      <p>
        <a href={demo.mailboxUrl}>{say('mailbox')}</a>
        <br />
        {say('mailboxHelp')}
      </p>
      {demo.canReset && (
        <details>
          <summary>{say('reset')}</summary>
          <form method="post" action="/demo/reset">
            <p>{say('resetHelp')}</p>
            <button className="demo-danger">{say('resetNow')}</button>
          </form>
        </details>
      )}
    </div>
  );
}
