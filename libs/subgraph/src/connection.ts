import { Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** Where a page stands in its list. */
@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow; ask for them with `after: endCursor`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Rows come before this page, as far as known without reading them.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor!: string | null;
}

export interface Connection<Node> {
  readonly edges: { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly totalCount?: number | null;
}

/** The edge type `<name>Edge` of a node. Subclass it to carry facts about the relation. */
export function edgeOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  isShareable = false,
): ClassType<{ node: Node; cursor: string }> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in its place in a list.` })
  class Edge {
    @Field(() => node, { description: `The ${name}.` })
    node!: Node;

    @Field(() => String, { description: 'Opaque; for `after`.' })
    cursor!: string;
  }
  if (isShareable) Directive('@shareable')(Edge);
  return Edge as ClassType<{ node: Node; cursor: string }>;
}

/** The connection type `<name>Connection`, with `totalCount` only where the list can count itself by an index. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  options: { readonly hasTotalCount?: boolean; readonly isShareable?: boolean } = {},
): ClassType<Connection<Node>> {
  const Edge = edgeOf(node, name, options.isShareable);

  @ObjectType(`${name}Connection`, { description: `A page of ${name} objects.` })
  class Page {
    @Field(() => [Edge], { description: 'The rows of this page, in the order of the list.' })
    edges!: { node: Node; cursor: string }[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    totalCount?: number | null;
  }
  if (options.isShareable) Directive('@shareable')(Page);
  if (options.hasTotalCount)
    Field(() => Int, {
      nullable: true,
      description: 'How many there are in all; null when nobody asked the database.',
    })(Page.prototype, 'totalCount');
  return Page as unknown as ClassType<Connection<Node>>;
}
