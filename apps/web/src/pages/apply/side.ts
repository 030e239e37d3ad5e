export type Side = 'mentee' | 'mentor';
