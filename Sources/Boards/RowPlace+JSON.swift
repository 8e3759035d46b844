import JSON
import Vocabulary

/// A row that says itself what it is about.
protocol NamedRow: JSONCodable, Sendable {
    associatedtype Thing

    var name: ID<Thing> { get }
}

/// Rows are read into their places and written from there: a million of them in a list besides would take as much memory again.
extension RowPlace: JSONReadable, JSONWritable where Row: NamedRow, Row.Thing == Thing {
    convenience init(json: inout JSONReader) throws(JSONProblem) {
        let row = try Row(json: &json)
        self.init(row.name, row)
    }

    func write(json: inout JSONWriter) { row.write(json: &json) }
}

extension Rows where Row: NamedRow, Row.Thing == Thing {
    /// Where two have one name, the last counts.
    init(_ places: [RowPlace<Thing, Row>]) {
        self.init()
        for place in places { put(place) }
    }
}
