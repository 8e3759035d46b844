package import JSON

/// Why the log did not do what was asked.
package enum ChronologyError: Error, Hashable, Sendable {
    /// Something happened to one of the subjects after the decision was made; decide again.
    case stale(since: Int64, now: Int64)
    /// The command's key was used before, for another body.
    case otherBody(first: Receipt)
    /// The draft itself cannot be written, now or later.
    case unfit(Unfit)
    /// The disk is full; nothing was written, reading goes on.
    case full(DatabaseError)
    /// Another writer held the log for too long; nothing was written.
    case busy
    /// More drafts are waiting than can be written in good time; nothing was written, come back later.
    case overloaded
    /// A write, a sync or a read failed, and nothing is acknowledged until the log was opened and read again.
    ///
    /// Whether the draft was written is not known: sent again under the same key it is written once.
    case stopped(DatabaseError)
    /// The file is not a log that this program may open; it was left as it was.
    case unusable(UnusableFile)
    /// Long work was stopped by whoever asked for it.
    case cancelled
    /// An entry that was read is not what was written.
    case damaged(Fault)
    case database(DatabaseError)
}

/// What is wrong with a draft.
package enum Unfit: Hashable, Sendable {
    /// The payload of the named entry is not a JSON object on one line.
    case payload(name: String)
    /// The payload of the named entry is not JSON that can be read again, for example nested too deeply.
    case json(name: String, JSONProblem)
    case payloadTooLarge(name: String, bytes: Int)
    /// A name is missing, or a version is below 1.
    case name(String, version: Int)
    /// A subject that could not be read again: its kind is not 1 to 32 of `a-z -`, or there is no identifier.
    case subject(String)
    /// The moment lies outside the years 1 to 9999.
    case moment(milliseconds: Int64)
    /// The decision was made on positions that this log does not have.
    case ahead(since: Int64, head: Int64)
}

/// What is wrong with a file that should have been a log.
package struct UnusableFile: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Not a database at all, or a damaged one.
        case notADatabase
        /// A database of another program.
        case foreign(applicationID: Int64)
        /// Written by a newer version of this program.
        case newer(schema: Int64, known: Int64)
        /// A journal of another database lies beside the log, and SQLite would carry it over into it.
        case strayJournal
        /// A side file (WAL) of another log lies beside this one: with it, the entry at `position` would be gone.
        case strayWAL(position: Int64)
        /// Whole commits follow damaged pages in the side file: entries that were acknowledged would be lost.
        case damagedWAL(frame: Int)
        /// It was opened to be read.
        case onlyRead
        /// The log was moved, removed or replaced while it was in use.
        case moved
        /// While it was in use something came that keeps this user from seeing whether it is still there.
        case outOfReach(SystemError)
        /// After a failure all of it is to be written anew, and another program holds it open for reading.
        case readByOthers
        /// A promise about durability was not kept, for example `synchronous` is 1 and not 2.
        case unsafe(pragma: String, found: String, expected: String)
    }

    package let path: String
    package let reason: Reason

    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// Whether the log itself is as it was, and something else stands in the way.
    package var leavesTheLogWhole: Bool {
        switch reason {
        case .strayJournal, .strayWAL, .newer, .moved, .outOfReach, .readByOthers, .onlyRead: true
        case .notADatabase, .foreign, .damagedWAL, .unsafe: false
        }
    }
}
