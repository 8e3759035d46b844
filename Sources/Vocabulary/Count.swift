/// A whole number of things of one kind, never below zero.
///
/// `Count<Case>` and `Count<Piece>` are different types. A depot that counts cases
/// and a shelter that asks for bottles cannot be added up by mistake; ``Packing``
/// is the only way from one to the other.
///
/// - Note: What people type is held below ``limit``. Sums and conversions may pass it
///   and stay far from integer overflow, whatever a spreadsheet claims.
@usableFromInline
package struct Count<Thing>: Hashable, Comparable, Sendable {
    /// One thousand million: more pieces than any incident has ever moved.
    package static var limit: Int { 1_000_000_000 }

    @usableFromInline package let value: Int

    /// A count as typed or imported, or `nil` outside `0...limit`.
    package init?(_ value: Int) {
        guard (0...Self.limit).contains(value) else { return nil }
        self.value = value
    }

    /// A count that was computed from counts: below zero is none, and sums past ``limit`` are kept.
    @inlinable
    package init(clamping value: Int64) { self.init(trusted: Int(max(0, value))) }

    @usableFromInline
    init(trusted value: Int) { self.value = value }

    @inlinable
    package static var zero: Self { Self(trusted: 0) }

    @inlinable
    package static func + (a: Self, b: Self) -> Self { Self(trusted: a.value + b.value) }

    @inlinable
    package static func < (a: Self, b: Self) -> Bool { a.value < b.value }

    /// What is left after `taken`, or `nil` when there is not that much.
    @inlinable
    package func less(_ taken: Self) -> Self? {
        taken <= self ? Self(trusted: value - taken.value) : nil
    }

    /// What is left after `taken`, and nothing when more was taken than there was.
    @inlinable
    package func remaining(after taken: Self) -> Self { less(taken) ?? .zero }

    fileprivate func converted<Other>(_ rule: (Int) -> Int) -> Count<Other> {
        Count<Other>(trusted: rule(value))
    }
}

/// The smallest unit that is handed to a person: one bottle, one blanket.
package enum Piece {}

/// A carton as it travels and is stacked.
package enum Case {}

/// How many pieces one case holds, as printed on the carton (入数).
package struct Packing: Hashable, Sendable {
    /// A case of more than ten thousand pieces does not exist; a sheet that says so has slipped a column.
    package static let range = 1...10_000

    package let piecesPerCase: Int

    package init?(piecesPerCase: Int) {
        guard Self.range.contains(piecesPerCase) else { return nil }
        self.piecesPerCase = piecesPerCase
    }

    package func pieces(in cases: Count<Case>) -> Count<Piece> {
        cases.converted { $0 * piecesPerCase }
    }

    /// The cases that cover `pieces`, rounded up: an opened case still travels whole.
    package func cases(covering pieces: Count<Piece>) -> Count<Case> {
        pieces.converted { ($0 + piecesPerCase - 1) / piecesPerCase }
    }
}
