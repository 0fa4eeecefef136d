-- Whoever asks for a second approval says as well how long the client must not hear of it, for safety.
ALTER TABLE glass_request ADD COLUMN silent_days INTEGER NOT NULL DEFAULT 0;
