import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Person } from '../domain/person';

@Entity({ name: 'person' })
export class PersonRow implements Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') locale!: string;
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'sessions_valid_from' }) sessionsValidFrom!: Date;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
}
