-- The keys of restricted files have a space of their own (`~key`): what others find under a key does not change by them.
UPDATE search_key SET key = -1 - key WHERE file_id IN (SELECT id FROM client_file WHERE restricted);

-- Wrong answers of one person, about whomever.
CREATE INDEX known_try_by ON known_try (user_id, at);
