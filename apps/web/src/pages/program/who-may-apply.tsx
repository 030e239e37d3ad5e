import type { Locale } from '../../i18n/locale';
import { ruleText } from '../eligibility';
import type { CycleForms } from './load-program';
import type { SayOfPrograms } from './texts';

interface WhoMayApplyProps {
  readonly cycle: CycleForms;
  readonly slug: string;
  readonly say: SayOfPrograms;
  readonly locale: Locale;
}

/** The rules of both sides, told before anybody begins. */
export function WhoMayApply({ cycle, slug, say, locale }: WhoMayApplyProps) {
  const forms = [...cycle.forms].sort((one, other) => (one.role < other.role ? -1 : 1));
  return (
    <section aria-labelledby="who">
      <h2 id="who">{say('who')}</h2>
      <div className="cards two">
        {forms.map(({ role, eligibilityRules }) => (
          <div key={role} className="card">
            <h3>{say(`who${role}`)}</h3>
            <ul>
              {eligibilityRules.map((rule) => (
                <li key={rule.rule}>{ruleText(rule, cycle.policies, locale)}</li>
              ))}
            </ul>
            <p>
              <a href={`/apply/${role.toLowerCase()}?program=${slug}`}>{say(`more${role}`)}</a>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
