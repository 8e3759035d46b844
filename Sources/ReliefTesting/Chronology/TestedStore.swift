package import Chronology

/// A kind of store that the contract is checked against; every rule gets a new, empty one.
///
/// PostgreSQL will need one more of these: a schema of its own for each place, `open` as a new pool of connections
/// to it, `restart` the same after the server was stopped in immediate mode. The schema must refuse `UPDATE`,
/// `DELETE` and gaps as SQLite's triggers do, and store NUL: PostgreSQL's `text` cannot hold it, so `sent_by` and
/// `answer` have to be `bytea`.
package struct TestedStore: Sendable, CustomStringConvertible {
    package let description: String
    /// Makes a place where nothing was written yet.
    package let place: @Sendable () throws -> Place

    package init(_ description: String, place: @escaping @Sendable () throws -> Place) {
        self.description = description
        self.place = place
    }

    /// Where one log lies.
    package struct Place: Sendable {
        /// Opens the log; opening it twice is what two processes do.
        package let open: @Sendable () throws -> any Chronology
        /// Opens it after all who had it open were killed.
        package let restart: @Sendable () throws -> any Chronology

        package init(
            open: @escaping @Sendable () throws -> any Chronology,
            restart: @escaping @Sendable () throws -> any Chronology
        ) {
            self.open = open
            self.restart = restart
        }
    }
}

extension TestedStore {
    /// Two who open it share the object; a restart begins with the image that a crash left.
    package static let memory = TestedStore("memory") {
        let log = MemoryPlace()
        return Place(open: { log.open() }, restart: { log.restart() })
    }
}
