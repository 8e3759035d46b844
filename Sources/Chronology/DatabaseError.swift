/// What the database said when it would not do something.
package struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An extended result code, <https://www.sqlite.org/rescode.html>.
    package let code: Int32
    package let message: String
    package let statement: String
    /// Whether the system said that the disk or the quota is used up.
    package let isForWantOfSpace: Bool

    package init(code: Int32, message: String, statement: String, isForWantOfSpace: Bool = false) {
        self.isForWantOfSpace = isForWantOfSpace
        self.code = code
        self.message = message
        self.statement = statement
    }

    package var description: String {
        "SQLite \(code): \(message) in \(statement) (https://www.sqlite.org/rescode.html)"
    }
}
