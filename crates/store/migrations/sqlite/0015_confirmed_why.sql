-- Why the second person said the same: in their words, for whoever looks later.
ALTER TABLE judgement ADD COLUMN confirmed_why TEXT;
