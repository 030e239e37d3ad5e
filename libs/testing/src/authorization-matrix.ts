import type { GraphQLSchema } from 'graphql';

/** What a role gets: the operation runs, or is refused, or the object is as if it were not there. */
export type MatrixVerdict = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'null';

/** One operation against a foreign object: the verdict for each role that the context distinguishes. */
export interface MatrixRow<Role extends string> {
  /** `Query.cycle` or `Mutation.openCycle`. */
  readonly operation: string;
  readonly verdicts: Readonly<Record<Role, MatrixVerdict>>;
  /** Runs the operation as the role and says what happened. */
  readonly run: (role: Role) => Promise<MatrixVerdict>;
}

/**
 * Declares the specs of an authorization matrix: every root field of the schema must have a row (so a new operation
 * without one fails), and every role must get exactly the verdict that its row says.
 */
export function authorizationMatrix<Role extends string>(
  schemaOf: () => GraphQLSchema,
  rows: readonly MatrixRow<Role>[],
): void {
  it('has a row for every operation of the schema', () => {
    const known = new Set(rows.map((row) => row.operation));
    expect(rootFields(schemaOf()).filter((field) => !known.has(field))).toEqual([]);
  });
  for (const { operation, verdicts, run } of rows) {
    const roles = Object.entries(verdicts) as [Role, MatrixVerdict][];
    it.each(roles)(`${operation} as %s is %s`, async (role, verdict) => {
      expect(await run(role)).toBe(verdict);
    });
  }
}

function rootFields(schema: GraphQLSchema): string[] {
  const federation = new Set(['_entities', '_service']);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {})
      .filter((name) => !federation.has(name))
      .map((name) => `${type!.name}.${name}`),
  );
}
