import 'reflect-metadata';
import { join } from 'node:path';
import { emitSchema } from '@bookends/subgraph';
import { orphanedTypes, resolverClasses } from './resolver-classes';

emitSchema({ resolverClasses, orphanedTypes }, join(__dirname, '../../schema.graphql'));
