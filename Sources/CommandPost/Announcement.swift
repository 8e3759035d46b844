/// A trouble that is told once, however often it is met, and again when it has changed.
///
/// Whoever reads the server's own log would not find anything else in it otherwise.
package struct Announcement: Hashable, Sendable {
    private var last: String?

    package init() {}

    /// Whether `trouble`, by its name, is another than the last time; `nil` is none at all.
    package mutating func isNews(_ trouble: String?) -> Bool {
        defer { last = trouble }
        return trouble != last
    }
}
