package import JSON
package import Vocabulary

/// The pieces promised for one need, by allocation.
///
/// Mostly there are none, one or two of them: a list in the order of the names takes up less room than a dictionary in
/// each of a hundred thousand needs, and nothing at all once everything has arrived.
package struct Promises: Hashable, Sendable {
    private struct Promise: Hashable, Sendable {
        let allocation: ID<Allocation>
        var pieces: Count<Piece>
    }

    private var all: [Promise] = []

    package init() {}

    package var isEmpty: Bool { all.isEmpty }

    /// All of them together.
    package var pieces: Count<Piece> { all.reduce(.zero) { $0 + $1.pieces } }

    /// What `allocation` promises; `nil` for no such promise.
    package internal(set) subscript(allocation: ID<Allocation>) -> Count<Piece>? {
        get { all.first { $0.allocation == allocation }?.pieces }
        set {
            if let place = all.firstIndex(where: { $0.allocation == allocation }) {
                if let newValue { all[place].pieces = newValue } else { remove(at: place) }
            } else if let newValue {
                insert(Promise(allocation: allocation, pieces: newValue))
            }
        }
    }

    private mutating func insert(_ promise: Promise) {
        let place = all.firstIndex { $0.allocation > promise.allocation } ?? all.endIndex
        all.insert(promise, at: place)
    }

    private mutating func remove(at place: Int) {
        if all.count == 1 { all = [] } else { all.remove(at: place) }
    }
}

extension Promises: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let promises = try [ID<Allocation>: Count<Piece>](json: &json)
        all = promises.map { Promise(allocation: $0.key, pieces: $0.value) }.sorted { $0.allocation < $1.allocation }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        for promise in all { json.member(named: promise.allocation.text, promise.pieces) }
        json.closeObject()
    }
}
