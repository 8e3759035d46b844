import Vocabulary

/// What was derived from the entries must say the same as they do.
extension Connection {
    /// The index must hold the subjects of every entry and nothing that no entry says.
    func checkIndex(_ expected: SubjectSum) throws(ChronologyError) {
        var found = SubjectSum()
        let rows = try statement("SELECT subject, position FROM entry_subject")
        while try rows.step() { found.add(rows.blob(0), at: rows.integer(1)) }
        guard found != expected else { return }
        throw .damaged(Fault(position: try firstWrongSubject() ?? 0, reason: .subjects))
    }

    /// Slowly, as it is only asked when something is known to be wrong.
    private func firstWrongSubject() throws(ChronologyError) -> Int64? {
        let missing = try firstMissingSubject()
        let stray = try integer(
            """
            SELECT min(s.position) FROM entry_subject s LEFT JOIN entry e ON e.position = s.position
            WHERE e.position IS NULL OR instr(' ' || e.subjects || ' ', ' ' || s.subject || ' ') = 0
            """)
        guard let missing else { return stray }
        return stray.map { $0 > 0 ? min($0, missing) : missing } ?? missing
    }

    private func firstMissingSubject() throws(ChronologyError) -> Int64? {
        let entries = try statement("SELECT position, subjects FROM entry ORDER BY position")
        let index = "SELECT 1 FROM entry_subject WHERE subject = ?1 AND position = ?2"
        while try entries.step() {
            for subject in entries.text(1).split(separator: " ") {
                let rows = try statement(index)
                try rows.bind(String(subject), at: 1)
                try rows.bind(entries.integer(0), at: 2)
                guard try rows.step() else { return entries.integer(0) }
            }
        }
        return nil
    }

    func checkReceipts(upTo head: Int64) throws(ChronologyError) {
        let latest = try integer("SELECT max(position) FROM command") ?? 0
        guard latest <= head else { throw .damaged(Fault(position: latest, reason: .receipt(head: head))) }
    }
}
