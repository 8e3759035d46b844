/// What the database said when it would not do something.
package struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An extended result code, <https://www.sqlite.org/rescode.html>.
    package let code: Int32
    package let message: String
    package let statement: String

    package init(code: Int32, message: String, statement: String) {
        self.code = code
        self.message = message
        self.statement = statement
    }

    package var description: String {
        "SQLite \(code): \(message) in \(statement) (https://www.sqlite.org/rescode.html)"
    }
}
