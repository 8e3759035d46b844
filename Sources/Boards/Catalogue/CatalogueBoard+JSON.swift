import HashTreeCollections
package import JSON
import Relief
import Vocabulary

/// Entries by item: one of which only a substitute is known has no item to say its name.
extension CatalogueBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let entries = try [ID<Item>: CatalogueEntry](json: &json)
        self.init(entries: TreeDictionary(entries.map { ($0.key, $0.value) }) { _, last in last })
    }

    package func write(json: inout JSONWriter) {
        Dictionary(entries.map { ($0.key, $0.value) }) { _, last in last }.write(json: &json)
    }
}
