import type { FrameProps } from './frame-props';

export function SiteFooter({ say }: Pick<FrameProps, 'say'>) {
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <p>{say('made')}</p>
        <nav aria-label={say('about')}>
          <ul>
            <li>
              <a href="/privacy">{say('privacy')}</a>
            </li>
            <li>
              <a href="/accessibility">{say('accessibility')}</a>
            </li>
            <li>
              <a href="/code-of-conduct">{say('conduct')}</a>
            </li>
            <li>
              <a href="/graphql">{say('explorer')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
