import { notFound, rateLimited, UserError } from '@bookends/subgraph';
import { Arg, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationRole as Role } from '../../domain/applicant-facts';
import { windowOf } from '../../domain/cycle';
import type { InterestPorts } from '../../usecases/interest-stores';
import { registerInterest, type RegisterInterestRejection } from '../../usecases/register-interest';
import { CalendarDate } from '../calendar-date';
import { ApplicationRole } from '../program-enums';
import { registerErrorCodes } from '../program-error-codes';
import { ProgramType, toProgram } from '../program.type';

@InputType({ description: 'Whom to tell when applications open.' })
export class RegisterInterestInput {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => String, { description: 'The address that is written to.' })
  email!: string;

  @Field(() => ApplicationRole, {
    nullable: true,
    description: 'The side that they think of; absent when both or none.',
  })
  role?: Role | null;

  @Field(() => String, { nullable: true, description: 'The language of the letters, as en-GB; en-US when absent.' })
  locale?: string | null;
}

const codes = registerErrorCodes('RegisterInterestErrorCode', [
  'NOT_AN_ADDRESS',
  'UNKNOWN_LOCALE',
  'APPLICATIONS_OPEN',
]);

@ObjectType({ implements: UserError, description: 'Why nobody was written to.' })
export class RegisterInterestError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which one can apply, where applications are open; else null.',
  })
  closesOn?: string | null;
}

@ObjectType({ description: 'The same answer for every address, whether it is known or not.' })
export class RegisterInterestPayload {
  @Field(() => ProgramType, { nullable: true, description: 'The program; null when it was refused.' })
  program?: ProgramType | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The last day, in the program’s zone, on which the link in the letter works; null when it was refused.',
  })
  confirmBy?: string | null;

  @Field(() => [RegisterInterestError], { description: 'Empty when the mailbox is being asked.' })
  userErrors!: RegisterInterestError[];
}

@Resolver()
export class RegisterInterestMutation {
  constructor(private readonly ports: InterestPorts) {}

  @Mutation(() => RegisterInterestPayload, {
    description:
      'Asks the reader of a mailbox, by a letter with a link, whether they want to be told when applications open. Nobody ' +
      'has to be signed in. The answer is the same for every address; a mailbox gets at most five letters in a quarter of an hour.',
  })
  async registerInterest(
    @Arg('input', () => RegisterInterestInput, { description: 'Whom to tell.' }) input: RegisterInterestInput,
  ): Promise<RegisterInterestPayload> {
    const { programId, email, role, locale } = input;
    const wish = { programId, email, role: role ?? null, locale: locale ?? 'en-US' };
    const asked = await registerInterest(this.ports, wish);
    if (!asked.isOk) return { userErrors: [toError(asked.rejection)] };
    return { program: toProgram(asked.value.program), confirmBy: asked.value.confirmBy, userErrors: [] };
  }
}

function toError(rejection: RegisterInterestRejection): RegisterInterestError {
  switch (rejection.reason) {
    case 'unknown-program':
      throw notFound('program');
    case 'program-busy':
      throw rateLimited('Very many people ask at the moment. Try again in a quarter of an hour.');
    case 'not-an-address':
      return { code: codes.NOT_AN_ADDRESS, message: 'This is no e-mail address.', field: ['email'] };
    case 'unknown-locale':
      return { code: codes.UNKNOWN_LOCALE, message: `“${rejection.locale}” is no locale.`, field: ['locale'] };
    case 'applications-open': {
      const { closesOn } = windowOf(rejection.cycle, 'APPLICATIONS');
      const message = `Applications are open until ${closesOn}: there is no need to wait.`;
      return { code: codes.APPLICATIONS_OPEN, message, field: null, closesOn };
    }
  }
}
