import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** More than any file that is taken, in base64, so that a file that is too large gets a sentence and not a fault. */
const MOST_CHARACTERS = 5_800_000;

function read(value: unknown): string {
  if (typeof value === 'string' && value.length <= MOST_CHARACTERS) return value;
  throw new GraphQLError('The text of a file, of at most 4 MB.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The text of a file: longer than any other text may be. */
export const FileText = new GraphQLScalarType<string, string>({
  name: 'FileText',
  description: 'The text of a file, or its bytes in base64: longer than a String may be.',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
