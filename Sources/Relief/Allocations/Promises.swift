package import JSON
package import Vocabulary

/// The pieces promised for one need, by allocation.
///
/// Mostly there are none, one or two of them: one stands in the need itself, and more are a list in the order of the
/// names, which takes up less room than a dictionary in each of a hundred thousand needs.
package struct Promises: Hashable, Sendable {
    private struct Promise: Hashable, Sendable {
        let allocation: ID<Allocation>
        var pieces: Count<Piece>
    }

    /// The same promises are always held in the same way.
    private enum Held: Hashable, Sendable {
        case none
        case one(Promise)
        /// Two at least, in the order of the names.
        case several([Promise])
    }

    private var held = Held.none

    package init() {}

    private init(_ all: [Promise]) { held = Self.held(all) }

    package var isEmpty: Bool { if case .none = held { true } else { false } }

    /// All of them together.
    package var pieces: Count<Piece> {
        switch held {
        case .none: .zero
        case .one(let promise): promise.pieces
        case .several(let all): all.reduce(.zero) { $0 + $1.pieces }
        }
    }

    private var all: [Promise] {
        switch held {
        case .none: []
        case .one(let promise): [promise]
        case .several(let all): all
        }
    }

    /// What `allocation` promises; `nil` for no such promise.
    package internal(set) subscript(allocation: ID<Allocation>) -> Count<Piece>? {
        get { all.first { $0.allocation == allocation }?.pieces }
        set {
            switch held {
            case .none: held = newValue.map { .one(Promise(allocation: allocation, pieces: $0)) } ?? .none
            case .one(let promise) where promise.allocation == allocation:
                held = newValue.map { .one(Promise(allocation: allocation, pieces: $0)) } ?? .none
            case .one(let promise): set(newValue, for: allocation, in: [promise])
            case .several(let all):
                // Nobody else holds the list while it is changed.
                held = .none
                set(newValue, for: allocation, in: all)
            }
        }
    }

    private mutating func set(
        _ pieces: Count<Piece>?, for allocation: ID<Allocation>, in promises: consuming [Promise]
    ) {
        var all = promises
        let place = all.firstIndex { $0.allocation >= allocation } ?? all.endIndex
        if place < all.endIndex, all[place].allocation == allocation { all.remove(at: place) }
        if let pieces { all.insert(Promise(allocation: allocation, pieces: pieces), at: place) }
        held = Self.held(all)
    }

    private static func held(_ all: [Promise]) -> Held {
        switch all.count {
        case 0: .none
        case 1: .one(all[0])
        default: .several(all)
        }
    }
}

extension Promises: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let promises = try [ID<Allocation>: Count<Piece>](json: &json)
        self.init(
            promises.map { Promise(allocation: $0.key, pieces: $0.value) }.sorted { $0.allocation < $1.allocation })
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        for promise in all { json.member(named: promise.allocation.text, promise.pieces) }
        json.closeObject()
    }
}
