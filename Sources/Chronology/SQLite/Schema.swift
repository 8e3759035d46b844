/// The tables of the log.
enum Schema {
    /// Positions are given by the writer: `AUTOINCREMENT` would leave gaps.
    ///
    /// The subjects of an entry stand in the entry, where the hash covers them; ``SubjectWindow`` says why there is no
    /// index of them.
    ///
    /// `REPLACE` deletes without asking the triggers for deletion; those for insertion stop it.
    static let text =
        """
        CREATE TABLE entry(
            position    INTEGER PRIMARY KEY CHECK (position > 0),
            recorded_at INTEGER NOT NULL,
            sent_by     TEXT    NOT NULL,
            name        TEXT    NOT NULL,
            version     INTEGER NOT NULL CHECK (version > 0),
            subjects    TEXT    NOT NULL,
            payload     TEXT    NOT NULL CHECK (json_valid(payload)),
            hash        BLOB    NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE TABLE command(
            key         TEXT    NOT NULL PRIMARY KEY,
            body        BLOB    NOT NULL CHECK (length(body) = 32),
            position    INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            answer      TEXT    NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER entry_only_follows BEFORE INSERT ON entry
            WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        CREATE TRIGGER command_only_once BEFORE INSERT ON command
            WHEN EXISTS (SELECT 1 FROM command WHERE key = NEW.key)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        """ + ["entry", "command"].map(guarded).joined()

    private static func guarded(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)_never_changes BEFORE UPDATE ON \(table)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        CREATE TRIGGER \(table)_never_goes BEFORE DELETE ON \(table)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        """
    }

    /// What makes a file of version 1 one of this version: its index of subjects held nothing of its own.
    static let fromVersion1 = "DROP TABLE entry_subject"
}
