/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
///
/// Deciders never read a clock; the moment arrives with the command.
@usableFromInline
package struct Moment: Hashable, Comparable, Sendable {
    @usableFromInline package let milliseconds: Int64

    @inlinable
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    @inlinable
    package static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

    package static func + (moment: Self, span: Span) -> Self {
        Self(milliseconds: moment.milliseconds + span.milliseconds)
    }

    package static func - (later: Self, earlier: Self) -> Span {
        Span(milliseconds: later.milliseconds - earlier.milliseconds)
    }
}

/// A length of time, in milliseconds; below zero when it leads into the past.
package struct Span: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func minutes(_ count: Int) -> Self { Self(milliseconds: Int64(count) * 60_000) }
    package static func hours(_ count: Int) -> Self { minutes(count * 60) }
    package static func days(_ count: Int) -> Self { hours(count * 24) }

    package var wholeMinutes: Int { Int(milliseconds / 60_000) }

    package static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
}
