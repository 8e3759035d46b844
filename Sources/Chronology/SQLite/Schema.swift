/// The tables of the log.
enum Schema {
    static let text = stretches + commands

    /// Entries are kept as they are hashed, some in a row: ``Stretch`` says why.
    ///
    /// Positions are given by the writer: `AUTOINCREMENT` would leave gaps. The subjects of an entry stand in the entry,
    /// where the hash covers them; ``SubjectWindow`` says why there is no index of them. What the last entry says stands
    /// in columns before all entries, where it is found without reading them.
    ///
    /// `REPLACE` deletes without asking the triggers for deletion; those for insertion stop it.
    static let stretches =
        """
        CREATE TABLE stretch(
            last        INTEGER PRIMARY KEY,
            first       INTEGER NOT NULL CHECK (first > 0 AND first <= last),
            recorded_at INTEGER NOT NULL,
            hash        BLOB    NOT NULL CHECK (length(hash) = 32),
            entries     BLOB    NOT NULL
        ) STRICT;
        CREATE TRIGGER stretch_only_follows BEFORE INSERT ON stretch
            WHEN NEW.first IS NOT (SELECT coalesce(max(last), 0) + 1 FROM stretch)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        """ + guarded("stretch")

    private static let commands =
        """

        CREATE TABLE command(
            key         TEXT    NOT NULL PRIMARY KEY,
            body        BLOB    NOT NULL CHECK (length(body) = 32),
            position    INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            answer      TEXT    NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER command_only_once BEFORE INSERT ON command
            WHEN EXISTS (SELECT 1 FROM command WHERE key = NEW.key)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        """ + guarded("command")

    private static func guarded(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)_never_changes BEFORE UPDATE ON \(table)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        CREATE TRIGGER \(table)_never_goes BEFORE DELETE ON \(table)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        """
    }

    /// What makes a file of version 1 one of version 2: its index of subjects held nothing of its own.
    static let fromVersion1 = "DROP TABLE entry_subject"
}

extension Connection {
    /// A table, an index or a trigger that is not as this program makes them; `nil` when all are, or the file is older.
    func strangeTable() throws(ChronologyError) -> String? {
        guard try integer("PRAGMA user_version") == LogFile.schemaVersion else { return nil }
        let fresh = try Connection(path: ":memory:", creating: true)
        try fresh.execute(Schema.text)
        let (expected, found) = (try fresh.tables(), try tables())
        let names = Set(expected.keys).union(found.keys).sorted()
        return names.first { expected[$0] != found[$0] }
    }

    /// What made each, by kind and name.
    private func tables() throws(ChronologyError) -> [String: String] {
        var tables: [String: String] = [:]
        let rows = try statement("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema")
        while try rows.step() { tables[rows.text(0)] = rows.text(1) }
        return tables
    }
}
