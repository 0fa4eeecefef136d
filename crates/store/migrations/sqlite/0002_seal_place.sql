-- The order in which seals were made: a clock that was put back seals an earlier day after a later one. Those made
-- before this column came stand first, in the order of their days.
ALTER TABLE log_seal ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
