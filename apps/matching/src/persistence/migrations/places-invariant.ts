export const HOLDING_STATES_SQL = `('ANNOUNCED', 'CONFIRMED', 'ACTIVE', 'AT_RISK', 'PAUSED')`;

/**
 * Nobody ever has more matches than places, whoever writes them and however many at once: `candidate.taken` counts the
 * matches that hold a place of either side, a statement that would pass the capacity fails with `places_of_candidate`.
 * The rows are locked in the order of their ids, so that two announcements wait for each other and never deadlock; not
 * FOR UPDATE, which would wait for the key locks that the foreign keys of the other statement hold already.
 */
export const placesInvariant = `
CREATE FUNCTION matching.take_places(application_ids uuid[], deltas bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  overfull uuid;
BEGIN
  PERFORM 1 FROM matching.candidate WHERE application_id = ANY (application_ids) ORDER BY application_id FOR NO KEY UPDATE;
  UPDATE matching.candidate SET taken = taken + change.delta
  FROM unnest(application_ids, deltas) AS change (application_id, delta)
  WHERE candidate.application_id = change.application_id;
  SELECT candidate.application_id INTO overfull
  FROM matching.candidate JOIN unnest(application_ids, deltas) AS change (application_id, delta) USING (application_id)
  WHERE change.delta > 0 AND taken > capacity LIMIT 1;
  IF overfull IS NOT NULL THEN
    RAISE EXCEPTION 'application % has no place left', overfull
      USING ERRCODE = 'check_violation', CONSTRAINT = 'places_of_candidate';
  END IF;
END $$;

CREATE FUNCTION matching.match_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM matching.take_places(array_agg(application_id), array_agg(delta)) FROM (
    SELECT application_id, count(*) AS delta
    FROM added, LATERAL (VALUES (mentor_application_id), (mentee_application_id)) AS side (application_id)
    WHERE state IN ${HOLDING_STATES_SQL} GROUP BY application_id
  ) AS change HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER match_added AFTER INSERT ON matching.match REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION matching.match_added();

CREATE FUNCTION matching.match_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM matching.take_places(array_agg(application_id), array_agg(delta)) FROM (
    SELECT application_id, sum(step)::bigint AS delta FROM (
      SELECT side.application_id, 1 AS step
      FROM after_change, LATERAL (VALUES (mentor_application_id), (mentee_application_id)) AS side (application_id)
      WHERE state IN ${HOLDING_STATES_SQL}
      UNION ALL
      SELECT side.application_id, -1
      FROM before_change, LATERAL (VALUES (mentor_application_id), (mentee_application_id)) AS side (application_id)
      WHERE state IN ${HOLDING_STATES_SQL}
    ) AS steps GROUP BY application_id HAVING sum(step) <> 0
  ) AS change HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER match_changed AFTER UPDATE ON matching.match
  REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
  FOR EACH STATEMENT EXECUTE FUNCTION matching.match_changed();`;
