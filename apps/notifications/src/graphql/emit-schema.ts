import 'reflect-metadata';
import { join } from 'node:path';
import { emitSchema } from '@bookends/subgraph';
import { resolverClasses } from './resolver-classes';

emitSchema({ resolverClasses }, join(__dirname, '../../schema.graphql'));
