-- Whose turn it is with an import: raised whenever somebody takes it up or mends it, so that work which was begun before
-- ends by itself.
ALTER TABLE import_run ADD COLUMN turn INTEGER NOT NULL DEFAULT 1;
