import { GraphQLDate, GraphQLLocalDate } from 'graphql-scalars';
import { GraphQLScalarType } from 'graphql';

/** The scalar `Date` of the graph, kept as the text YYYY-MM-DD: a day has no time and no zone. */
export const CalendarDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: GraphQLDate.description,
});
